package org.openplp.builders.start;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * A class that was made for Java 5, such as those of picocli. It lacks the frames that later verifiers read, so an
 * archive of classes holds it unverified, and from Java 25 on leaves it out.
 */
final class OldClass {
    private static final int VERSION = 6;

    private OldClass() {}

    static boolean isOne(byte[] bytes) {
        return bytes[VERSION + 1] < Opcodes.V1_6;
    }

    /** The class as a compiler for Java 8 would have made it. */
    static byte[] renewed(byte[] bytes, ClassLoader loader) {
        ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return loader;
            }
        };
        ClassVisitor renewing = new ClassVisitor(Opcodes.ASM9, out) {
            @Override
            public void visit(
                    int version, int access, String name, String signature, String parent, String[] interfaces) {
                super.visit(Opcodes.V1_8, access, name, signature, parent, interfaces);
            }
        };
        new ClassReader(bytes).accept(renewing, ClassReader.SKIP_FRAMES);
        return out.toByteArray();
    }
}
