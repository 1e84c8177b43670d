package org.openplp.builders.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

@DisplayName("A jar that is rewritten")
class QuickJarTest {
    private static final String MANY = ManyLambdas.class.getName();

    @TempDir
    private Path folder;

    private Path jar(String name) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String one : new String[] {MANY, MANY + "$Named", MANY + "$Inner"}) {
                String path = one.replace('.', '/') + ".class";
                try (InputStream file = getClass().getResourceAsStream("/" + path)) {
                    put(out, path, Objects.requireNonNull(file).readAllBytes());
                }
            }
            put(out, "old/Larger.class", larger());
            put(out, "text.txt", new byte[] {'a', 'b'});
        }
        return jar;
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
    }

    /** A class for Java 5, without the frame that its branch needs later, which gives the larger of two numbers. */
    private static byte[] larger() {
        ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        out.visit(Opcodes.V1_5, Opcodes.ACC_PUBLIC, "old/Larger", null, "java/lang/Object", null);
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
        GeneratorAdapter code = new GeneratorAdapter(access, new Method("of", "(II)I"), null, null, out);
        code.loadArg(0);
        code.loadArg(1);
        Label second = code.newLabel();
        code.ifCmp(Type.INT_TYPE, GeneratorAdapter.LT, second);
        code.loadArg(0);
        code.returnValue();
        code.mark(second);
        code.loadArg(1);
        code.returnValue();
        code.endMethod();
        return out.toByteArray();
    }

    private static URLClassLoader loader(Path jar) throws IOException {
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    @Test
    void doesWhatItDid() throws IOException, ReflectiveOperationException {
        Path jar = jar("quick.jar");

        QuickJar.main(jar.toString(), "org/openplp/");

        try (URLClassLoader loader = loader(jar)) {
            Object many = loader.loadClass(MANY).getDeclaredConstructor().newInstance();
            assertThat(((Supplier<?>) many).get()).isEqualTo(new ManyLambdas().get());
            assertThat(loader.loadClass("old.Larger")
                            .getMethod("of", int.class, int.class)
                            .invoke(null, 3, 4))
                    .isEqualTo(4);
        }
    }

    @Test
    void holdsClassesThatAnArchiveTakes() throws IOException {
        Path jar = jar("quick.jar");

        QuickJar.main(jar.toString(), "org/openplp/");

        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream larger = zip.getInputStream(zip.getEntry("old/Larger.class"))) {
            assertThat(larger.readNBytes(8)[7]).isEqualTo((byte) Opcodes.V1_8);
            assertThat(zip.stream().map(ZipEntry::getName)).contains(MANY.replace('.', '/') + "$$1.class", "text.txt");
        }
    }

    @Test
    void isTheSameEachTimeInEachTimeZone() throws IOException {
        Path jar = jar("one.jar");
        Path other = jar("other.jar");
        TimeZone here = TimeZone.getDefault();
        try {
            QuickJar.main(jar.toString(), "org/openplp/");
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            QuickJar.main(other.toString(), "org/openplp/");
        } finally {
            TimeZone.setDefault(here);
        }

        assertThat(jar).hasSameBinaryContentAs(other);
    }

    @Test
    void isNamedTogetherWithThePackages() {
        assertThatThrownBy(() -> QuickJar.main("one.jar")).isInstanceOf(IllegalArgumentException.class);
    }
}
