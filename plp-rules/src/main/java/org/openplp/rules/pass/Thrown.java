package org.openplp.rules.pass;

/** Handles what a rule throws. The rule may come from a host, in any language, so the exception may be of any kind. */
public final class Thrown {
    private Thrown() {}

    /**
     * Accepts that a rule failed, unless the virtual machine did. The thread is marked as interrupted again if it was.
     *
     * @param thrown what the rule threw
     * @throws VirtualMachineError the same error, if no other rule could be applied either; after a stack overflow the
     *     others can be applied
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
