package org.example.plp.spring;

/** A record cannot be kept under the address to which it was sent. */
final class NotTakenOver extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String type;

    NotTakenOver(String type, String why) {
        super(why);
        this.type = type;
    }

    String type() {
        return type;
    }
}
