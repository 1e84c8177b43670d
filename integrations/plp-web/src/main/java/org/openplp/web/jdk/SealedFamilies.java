package org.openplp.web.jdk;

/** The sealed families of acts and events. */
final class SealedFamilies {
    private SealedFamilies() {}

    /** The classes that a family permits, in the order of the source; none for any other class. The compiler for browsers generates the body. */
    static native Class<?>[] permitted(Class<?> family);
}
