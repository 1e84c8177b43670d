package org.example.plp.spring;

import org.openplp.rules.permission.Permission;

/** An act was not done: the answer was not yes. */
final class NotDone extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Permission answer;

    NotDone(Permission answer) {
        this.answer = answer;
    }

    Permission answer() {
        return answer;
    }
}
