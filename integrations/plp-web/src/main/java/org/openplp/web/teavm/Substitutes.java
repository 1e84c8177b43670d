package org.openplp.web.teavm;

import java.util.function.Predicate;
import org.openplp.web.Calls;
import org.teavm.extension.spi.substitution.SubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Replaces classes that TeaVM lacks: {@code org.openplp.web.jdk.java.x.TY} replaces {@code java.x.Y}. */
public final class Substitutes implements SubstitutionPolicy {
    /** The package of the replacements. */
    static final String PACKAGE = Calls.class.getPackageName() + ".jdk";

    /** TeaVM creates this by name. */
    public Substitutes() {}

    @Override
    public void contribute(SubstitutionSink sink) {
        sink.selectClasses(isReplaced()).packagePrefix(PACKAGE).simpleNamePrefix("T");
    }

    private static Predicate<String> isReplaced() {
        ClassLoader loader = Substitutes.class.getClassLoader();
        return name -> {
            int behindThePackage = name.lastIndexOf('.') + 1;
            String substitute = name.substring(0, behindThePackage) + "T" + name.substring(behindThePackage);
            return !name.startsWith(PACKAGE)
                    && isClass(loader, PACKAGE + "." + substitute)
                    && !isClass(loader, "org.teavm.classlib." + substitute);
        };
    }

    private static boolean isClass(ClassLoader loader, String name) {
        return loader.getResource(name.replace('.', '/') + ".class") != null;
    }
}
