package org.openplp.proof.formula;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Formulas as a circuit of conjunctions. A literal is the number of a node, negative if it is negated. Equal formulas
 * are one node, and constants are folded.
 */
public final class Circuit {
    public static final int TRUE = 1;
    public static final int FALSE = -1;

    private final Map<Long, Integer> known = new HashMap<>();
    private int[] left = new int[1024];
    private int[] right = new int[1024];
    private int size = 2;

    /** The number of nodes, with the unused node 0 and the constant 1. */
    public int size() {
        return size;
    }

    public boolean isInput(int node) {
        return left[node] == 0;
    }

    public int left(int node) {
        return left[node];
    }

    public int right(int node) {
        return right[node];
    }

    /** A new variable. */
    public int input() {
        return node(0, 0);
    }

    private int node(int a, int b) {
        if (size == left.length) {
            left = Arrays.copyOf(left, 2 * size);
            right = Arrays.copyOf(right, 2 * size);
        }
        left[size] = a;
        right[size] = b;
        return size++;
    }

    public int and(int a, int b) {
        if (a == FALSE || b == FALSE || a == -b) {
            return FALSE;
        }
        if (a == TRUE || a == b) {
            return b;
        }
        if (b == TRUE) {
            return a;
        }
        int low = Math.min(a, b);
        int high = Math.max(a, b);
        return known.computeIfAbsent((long) low << 32 | (high & 0xffffffffL), key -> node(low, high));
    }

    public int and(int a, int b, int... more) {
        int all = and(a, b);
        for (int one : more) {
            all = and(all, one);
        }
        return all;
    }

    public int or(int a, int b, int... more) {
        int none = and(-a, -b);
        for (int one : more) {
            none = and(none, -one);
        }
        return -none;
    }

    public int ifElse(int condition, int then, int otherwise) {
        return then == otherwise ? then : or(and(condition, then), and(-condition, otherwise));
    }

    public int xor(int a, int b) {
        return ifElse(a, -b, b);
    }

    /** The variables on which formulas depend, and all formulas between. */
    public BitSet below(int... literals) {
        BitSet nodes = new BitSet();
        for (int literal : literals) {
            nodes.set(Math.abs(literal));
        }
        for (int node = nodes.length() - 1; node > TRUE; node--) {
            if (nodes.get(node) && !isInput(node)) {
                nodes.set(Math.abs(left[node]));
                nodes.set(Math.abs(right[node]));
            }
        }
        return nodes;
    }

    /** The value of every node, by its number, for given values of the variables. */
    public boolean[] values(IntPredicate input) {
        boolean[] values = new boolean[size];
        values[TRUE] = true;
        for (int node = 2; node < size; node++) {
            values[node] = isInput(node) ? input.test(node) : is(values, left[node]) && is(values, right[node]);
        }
        return values;
    }

    /** Whether a small formula holds for given values of the variables. */
    public boolean holds(int literal, IntPredicate input) {
        int node = Math.abs(literal);
        boolean value = node == TRUE
                || (isInput(node) ? input.test(node) : holds(left[node], input) && holds(right[node], input));
        return literal > 0 == value;
    }

    public static boolean is(boolean[] values, int literal) {
        return literal > 0 == values[Math.abs(literal)];
    }
}
