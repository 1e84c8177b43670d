package org.openplp.web;

import org.teavm.jso.JSExport;

/** The one entry point of the compiled engine. */
public final class Calls {
    /** Begins the answer of a call that was answered. */
    public static final String ANSWER = "=";

    /** Begins the answer of a call that was refused. */
    public static final String REFUSAL = "!";

    private Calls() {}

    /**
     * Calls a function.
     *
     * @param function the name of the function
     * @param options its options, as a JSON object of texts, numbers and truth values
     * @return {@link #ANSWER} and the text of the answer; or {@link #REFUSAL} and a JSON object that says why there is none
     */
    @JSExport
    public static String call(String function, String options) {
        try {
            return ANSWER + Functions.call(function, Request.of(options));
        } catch (Refusal refusal) {
            return REFUSAL + refusal.asJson();
        }
    }

    /** TeaVM wants a main method. */
    public static void main(String[] nothing) {}
}
