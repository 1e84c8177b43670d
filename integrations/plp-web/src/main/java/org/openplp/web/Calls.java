package org.openplp.web;

import org.teavm.jso.JSExport;

/** The only entry point of the compiled engine. */
public final class Calls {
    /** The first character of a result with an answer. */
    public static final String ANSWER = "=";

    /** The first character of a result with a refusal. */
    public static final String REFUSAL = "!";

    private Calls() {}

    /**
     * Calls a function.
     *
     * @param function the name of the function
     * @param options its options, as a JSON object of texts, numbers and truth values
     * @return {@link #ANSWER} and the text of the answer; or {@link #REFUSAL} and a JSON object with the reason
     */
    @JSExport
    public static String call(String function, String options) {
        try {
            return ANSWER + Functions.call(function, Request.of(options));
        } catch (Refusal refusal) {
            return REFUSAL + refusal.asJson();
        }
    }

    /** TeaVM requires a main method. */
    public static void main(String[] nothing) {}
}
