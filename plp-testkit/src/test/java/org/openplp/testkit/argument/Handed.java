package org.openplp.testkit.argument;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openplp.formats.report.Manner;

/** What a host hands over to be called, of which one method does not do as it should; what it is called for is noted. */
final class Handed implements InvocationHandler {
    private final Method method;
    private final Manner manner;
    private final Object good;
    private final List<List<Object>> calls = new ArrayList<>();

    /** What a host throws. */
    static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** What it does when it is called. */
    enum Manner {
        AS_IT_SHOULD,
        GIVES_NULL,
        THROWS;

        /** For a lambda, whatever it has to give. */
        @SuppressWarnings("TypeParameterUnusedInFormals") // a null is of every type
        <T> T give() {
            if (this == THROWS) {
                throw new Fault();
            }
            return null;
        }
    }

    Handed(Method method, Manner manner, Object good) {
        this.method = method;
        this.manner = manner;
        this.good = good;
    }

    Object as(Class<?> type) {
        return Proxy.newProxyInstance(Handed.class.getClassLoader(), new Class<?>[] {type}, this);
    }

    boolean isCalled() {
        return !calls.isEmpty();
    }

    /** The very same things, since equal ones may be several. */
    boolean isCalledTwiceForTheSame() {
        for (int i = 0; i < calls.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (areTheSame(calls.get(i), calls.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areTheSame(List<Object> some, List<Object> others) {
        return !some.isEmpty() && IntStream.range(0, some.size()).allMatch(i -> some.get(i) == others.get(i));
    }

    @Override
    public Object invoke(Object proxy, Method called, Object[] arguments) throws Throwable {
        if (called.equals(method)) {
            calls.add(arguments == null ? List.of() : Arrays.asList(arguments));
            if (manner != Manner.AS_IT_SHOULD) {
                return manner.give();
            }
        }
        try {
            return called.isDefault()
                    ? InvocationHandler.invokeDefault(proxy, called, arguments)
                    : called.invoke(good, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
