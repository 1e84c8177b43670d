package org.openplp.builders.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Turns lambdas and method references into classes. Java otherwise links each of them at each start, which takes longer
 * than to load a class from an archive.
 */
final class Lambdas {
    private final Map<String, byte[]> made = new LinkedHashMap<>();
    private final Map<String, List<String>> nests = new LinkedHashMap<>();

    /** The classes made so far, by name. */
    Map<String, byte[]> made() {
        return made;
    }

    /** The names of those classes by the host of their nest, which has to list them: {@link #withMembers}. */
    Map<String, List<String>> nests() {
        return nests;
    }

    /** A class whose lambdas are classes. Those that can be serialized stay as they are. */
    byte[] without(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter out = new ClassWriter(reader, 0);
        reader.accept(new Without(reader.getClassName(), out), 0);
        return out.toByteArray();
    }

    /** A class that is the host of more members of its nest. */
    static byte[] withMembers(byte[] bytes, List<String> members) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter out = new ClassWriter(reader, 0);
        ClassVisitor adding = new ClassVisitor(Opcodes.ASM9, out) {
            @Override
            public void visitEnd() {
                members.forEach(this::visitNestMember);
                super.visitEnd();
            }
        };
        reader.accept(adding, 0);
        return out.toByteArray();
    }

    private final class Without extends ClassVisitor {
        private final String name;
        private String host;
        private int last;

        Without(String name, ClassVisitor out) {
            super(Opcodes.ASM9, out);
            this.name = name;
            this.host = name;
        }

        @Override
        public void visitNestHost(String nestHost) {
            host = nestHost;
            super.visitNestHost(nestHost);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(
                    Opcodes.ASM9, super.visitMethod(access, method, descriptor, signature, exceptions)) {
                @Override
                public void visitInvokeDynamicInsn(
                        String called, String factory, Handle bootstrap, Object... arguments) {
                    if (!bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                            || !bootstrap.getName().equals("metafactory")) {
                        super.visitInvokeDynamicInsn(called, factory, bootstrap, arguments);
                        return;
                    }
                    String lambda = name + "$$" + ++last;
                    Type erased = (Type) arguments[0];
                    Type actual = (Type) arguments[2];
                    made.put(
                            lambda,
                            new LambdaClass(lambda, Type.getMethodType(factory))
                                    .of(host, called, erased, (Handle) arguments[1], actual));
                    nests.computeIfAbsent(host, key -> new ArrayList<>()).add(lambda);
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, lambda, LambdaClass.FACTORY, factory, false);
                }
            };
        }
    }
}
