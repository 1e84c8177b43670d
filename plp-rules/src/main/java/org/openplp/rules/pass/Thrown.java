package org.openplp.rules.pass;

/** What a rule throws. It may come from a host, in any language, and so is of any kind. */
public final class Thrown {
    private Thrown() {}

    /**
     * Lets a rule have failed, unless the virtual machine did. An interrupt is noted again, for whoever the thread belongs to.
     *
     * @param thrown what the rule threw
     * @throws VirtualMachineError the same, if no other rule could be applied either; a stack that overflowed is empty again
     */
    public static void byARule(Throwable thrown) {
        if (thrown instanceof VirtualMachineError failing && !(thrown instanceof StackOverflowError)) {
            throw failing;
        }
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }
}
