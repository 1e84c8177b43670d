package org.openplp.web.jdk.java.lang.invoke;

/** Types that code to define classes refers to; a browser refuses before it uses them. */
public final class TMethodHandles {
    private TMethodHandles() {}

    /** Looks up a class. */
    public static final class Lookup {
        private Lookup() {}

        /** Options for defining a class. */
        public enum ClassOption {}
    }
}
