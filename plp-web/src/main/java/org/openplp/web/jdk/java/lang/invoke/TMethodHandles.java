package org.openplp.web.jdk.java.lang.invoke;

/** Types that are named where a class is defined, which a browser refuses before. */
public final class TMethodHandles {
    private TMethodHandles() {}

    /** Where a class is looked up. */
    public static final class Lookup {
        private Lookup() {}

        /** How a class is defined. */
        public enum ClassOption {}
    }
}
