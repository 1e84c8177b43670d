package org.openplp.web.jdk.java.util.concurrent.locks;

/** A lock for a single thread, which is always free. */
public class TReentrantLock {
    /** Creates a lock. */
    public TReentrantLock() {}

    /** Takes the lock. */
    public void lock() {}

    /** Takes the lock. */
    public boolean tryLock() {
        return true;
    }

    /** Releases the lock. */
    public void unlock() {}
}
