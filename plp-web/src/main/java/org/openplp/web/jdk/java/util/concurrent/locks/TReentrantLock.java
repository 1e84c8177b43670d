package org.openplp.web.jdk.java.util.concurrent.locks;

/** A lock for the one thread that there is: always free. */
public class TReentrantLock {
    /** A lock. */
    public TReentrantLock() {}

    /** Takes it. */
    public void lock() {}

    /** Takes it. */
    public boolean tryLock() {
        return true;
    }

    /** Gives it back. */
    public void unlock() {}
}
