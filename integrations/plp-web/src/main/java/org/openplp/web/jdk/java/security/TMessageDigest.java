package org.openplp.web.jdk.java.security;

import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** SHA-256 (FIPS 180-4). */
public class TMessageDigest {
    private static final int BLOCK = 64;
    private static final int[] K = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
    };

    private final int[] hash = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
    };
    private final int[] words = new int[BLOCK];
    private final byte[] block = new byte[BLOCK];
    private int filled;
    private long length;

    /** Creates a digest of no bytes. */
    protected TMessageDigest() {}

    /** A digest of no bytes. */
    public static TMessageDigest getInstance(String algorithm) throws NoSuchAlgorithmException {
        if (!algorithm.equals("SHA-256")) {
            throw new NoSuchAlgorithmException(algorithm);
        }
        return new TMessageDigest();
    }

    /** Adds a byte. */
    public void update(byte one) {
        block[filled++] = one;
        length++;
        if (filled == BLOCK) {
            round();
            filled = 0;
        }
    }

    /** Adds bytes. */
    public void update(byte[] bytes) {
        for (byte one : bytes) {
            update(one);
        }
    }

    /** Adds bytes and returns the digest of all bytes. */
    public byte[] digest(byte[] bytes) {
        update(bytes);
        return digest();
    }

    /** The digest of all bytes that were added. */
    public byte[] digest() {
        long bits = length * 8;
        update((byte) 0x80);
        while (filled != BLOCK - 8) {
            update((byte) 0);
        }
        for (int i = 7; i >= 0; i--) {
            update((byte) (bits >>> (8 * i)));
        }
        byte[] digest = new byte[32];
        for (int i = 0; i < digest.length; i++) {
            digest[i] = (byte) (hash[i / 4] >>> (24 - 8 * (i % 4)));
        }
        return digest;
    }

    private void round() {
        for (int i = 0; i < 16; i++) {
            words[i] = (block[4 * i] & 255) << 24
                    | (block[4 * i + 1] & 255) << 16
                    | (block[4 * i + 2] & 255) << 8
                    | (block[4 * i + 3] & 255);
        }
        for (int i = 16; i < BLOCK; i++) {
            int a = words[i - 15];
            int b = words[i - 2];
            int s0 = Integer.rotateRight(a, 7) ^ Integer.rotateRight(a, 18) ^ (a >>> 3);
            int s1 = Integer.rotateRight(b, 17) ^ Integer.rotateRight(b, 19) ^ (b >>> 10);
            words[i] = words[i - 16] + s0 + words[i - 7] + s1;
        }
        int[] v = Arrays.copyOf(hash, hash.length);
        for (int i = 0; i < BLOCK; i++) {
            int s1 = Integer.rotateRight(v[4], 6) ^ Integer.rotateRight(v[4], 11) ^ Integer.rotateRight(v[4], 25);
            int t1 = v[7] + s1 + ((v[4] & v[5]) ^ (~v[4] & v[6])) + K[i] + words[i];
            int s0 = Integer.rotateRight(v[0], 2) ^ Integer.rotateRight(v[0], 13) ^ Integer.rotateRight(v[0], 22);
            int t2 = s0 + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
            System.arraycopy(v, 0, v, 1, v.length - 1);
            v[4] += t1;
            v[0] = t1 + t2;
        }
        for (int i = 0; i < hash.length; i++) {
            hash[i] += v[i];
        }
    }
}
