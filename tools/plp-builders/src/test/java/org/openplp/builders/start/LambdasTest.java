package org.openplp.builders.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

@DisplayName("Lambdas that are classes")
class LambdasTest {
    private static final String MANY = ManyLambdas.class.getName();

    private final Lambdas lambdas = new Lambdas();

    /** Loads rewritten classes, and all others as they are. */
    private static final class Rewritten extends ClassLoader {
        private final Map<String, byte[]> classes;

        Rewritten(Map<String, byte[]> classes) {
            super(LambdasTest.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/'));
            Class<?> loaded = findLoadedClass(name);
            return bytes == null
                    ? super.loadClass(name, resolve)
                    : loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
        }
    }

    private Map<String, byte[]> rewritten() throws IOException {
        Map<String, byte[]> classes = new HashMap<>();
        for (String name : List.of(MANY, MANY + "$Named", MANY + "$Inner")) {
            String path = name.replace('.', '/');
            try (InputStream file = getClass().getResourceAsStream("/" + path + ".class")) {
                classes.put(path, lambdas.without(Objects.requireNonNull(file).readAllBytes()));
            }
        }
        lambdas.nests()
                .forEach(
                        (host, members) -> classes.compute(host, (name, bytes) -> Lambdas.withMembers(bytes, members)));
        classes.putAll(lambdas.made());
        return classes;
    }

    @Test
    void giveWhatTheyGaveBefore() throws IOException, ReflectiveOperationException {
        Object many = new Rewritten(rewritten())
                .loadClass(MANY)
                .getDeclaredConstructor()
                .newInstance();

        assertThat(many).isNotInstanceOf(ManyLambdas.class);
        assertThat(((Supplier<?>) many).get()).isEqualTo(new ManyLambdas().get());
    }

    @Test
    void areNotLinkedByJavaUnlessTheyCanBeSerialized() throws IOException {
        assertThat(rewritten().values().stream().flatMap(LambdasTest::linked)).containsOnly("altMetafactory");
        assertThat(lambdas.made().keySet()).hasSizeGreaterThan(20);
    }

    /** The methods with which Java links the lambdas of a class. */
    private static Stream<String> linked(byte[] bytes) {
        Stream.Builder<String> linked = Stream.builder();
        ClassVisitor looking = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String method, String descriptor, String signature, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitInvokeDynamicInsn(
                            String name, String type, Handle bootstrap, Object... arguments) {
                        if (bootstrap.getOwner().endsWith("LambdaMetafactory")) {
                            linked.add(bootstrap.getName());
                        }
                    }
                };
            }
        };
        new ClassReader(bytes).accept(looking, 0);
        return linked.build();
    }
}
