package org.openplp.web.teavm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openplp.core.act.Act;
import org.teavm.model.AnnotationReader;
import org.teavm.model.AnnotationValue;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ClassReader;
import org.teavm.model.ElementModifier;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReader;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;

/** Redirects calls of JDK methods to their replacements, and generates the families of acts. */
final class Redirects implements ClassHolderTransformer {
    private static final String INSTEAD_OF = Substitutes.PACKAGE + ".InsteadOf";
    private static final String FAMILIES = Substitutes.PACKAGE + ".SealedFamilies";
    private static final String STAND_INS = Substitutes.PACKAGE + ".StandIns";

    /** A constructor that TeaVM lacks, whose second argument is zero in every call; and one that does the same without that argument. */
    private static final MethodReference OF_ASCII =
            new MethodReference(String.class, "<init>", byte[].class, int.class, int.class, int.class, void.class);

    private static final MethodReference OF_BYTES =
            new MethodReference(String.class, "<init>", byte[].class, int.class, int.class, void.class);

    private @Nullable Map<String, MethodReference> instead;
    private final Map<String, MethodReference> inPlace = new HashMap<>();

    @Override
    public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
        if (cls.getName().equals(FAMILIES)) {
            families(cls, context);
        }
        if (cls.getName().startsWith(Substitutes.PACKAGE)) {
            return;
        }
        Map<String, MethodReference> known = instead(context);
        for (MethodHolder method : cls.getMethods()) {
            MethodReference body = inPlace.get(key(method.getReference(), false));
            if (body != null) {
                ProgramEmitter program = ProgramEmitter.create(method, context.getHierarchy());
                ValueEmitter object = program.var(0, ValueType.object(cls.getName()));
                program.invoke(body.getClassName(), body.getName(), body.getReturnType(), object)
                        .returnValue();
            } else if (method.getProgram() != null) {
                redirect(method.getProgram(), known);
            }
        }
    }

    private Map<String, MethodReference> instead(ClassHolderTransformerContext context) {
        if (instead == null) {
            instead = new HashMap<>();
            ClassReader type = context.getHierarchy().getClassSource().get(STAND_INS);
            for (MethodReader method : type.getMethods()) {
                AnnotationReader of = method.getAnnotations().get(INSTEAD_OF);
                if (of != null) {
                    add(instead, method.getReference(), of);
                }
            }
        }
        return instead;
    }

    private void add(Map<String, MethodReference> calls, MethodReference standIn, AnnotationReader of) {
        String owner = ((ValueType.Object) of.getValue("value").getJavaClass()).getClassName();
        AnnotationValue replaced = of.getValue("inPlace");
        if (replaced != null && replaced.getBoolean()) {
            inPlace.put(owner + "." + standIn.getName() + "()", standIn);
        } else {
            calls.put(key(owner, standIn.getName(), Arrays.asList(standIn.getParameterTypes())), standIn);
        }
    }

    private static void redirect(Program program, Map<String, MethodReference> instead) {
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction instruction : block) {
                if (instruction instanceof InvokeInstruction call) {
                    MethodReference standIn = instead.get(key(call.getMethod(), call.getInstance() != null));
                    if (standIn != null) {
                        redirect(call, standIn);
                    } else if (call.getMethod().equals(OF_ASCII)) {
                        List<? extends Variable> arguments = call.getArguments();
                        call.setMethod(OF_BYTES);
                        call.setArguments(arguments.get(0), arguments.get(2), arguments.get(3));
                    }
                } else if (instruction instanceof GetFieldInstruction read && read.getInstance() == null) {
                    MethodReference standIn = instead.get(
                            key(read.getField().getClassName(), read.getField().getFieldName(), List.of()));
                    if (standIn != null) {
                        InvokeInstruction call = new InvokeInstruction();
                        call.setType(InvocationType.SPECIAL);
                        call.setMethod(standIn);
                        call.setReceiver(read.getReceiver());
                        call.setLocation(read.getLocation());
                        read.replace(call);
                    }
                }
            }
        }
    }

    private static void redirect(InvokeInstruction call, MethodReference standIn) {
        List<Variable> arguments = new ArrayList<>();
        if (call.getInstance() != null) {
            arguments.add(call.getInstance());
        }
        arguments.addAll(call.getArguments());
        call.setType(InvocationType.SPECIAL);
        call.setInstance(null);
        call.setMethod(standIn);
        call.setArguments(arguments.toArray(new Variable[0]));
    }

    private static String key(MethodReference method, boolean isOfAnObject) {
        List<ValueType> arguments = new ArrayList<>();
        if (isOfAnObject) {
            arguments.add(ValueType.object(method.getClassName()));
        }
        arguments.addAll(Arrays.asList(method.getParameterTypes()));
        return key(method.getClassName(), method.getName(), arguments);
    }

    private static String key(String owner, String name, List<ValueType> arguments) {
        StringBuilder key = new StringBuilder(owner + "." + name + "(");
        arguments.forEach(key::append);
        return key.append(")").toString();
    }

    /** Generates the body of the method that lists the classes of a family, as compiled classes no longer have that list. */
    private static void families(ClassHolder cls, ClassHolderTransformerContext context) {
        for (MethodHolder method : cls.getMethods()) {
            if (method.hasModifier(ElementModifier.NATIVE)) {
                method.getModifiers().remove(ElementModifier.NATIVE);
                ProgramEmitter program = ProgramEmitter.create(method, context.getHierarchy());
                family(program, Act.class);
                program.constructArray(Class.class, 0).returnValue();
            }
        }
    }

    private static void family(ProgramEmitter program, Class<?> family) {
        Class<?>[] permitted = family.getPermittedSubclasses();
        if (permitted == null) {
            return;
        }
        program.when(program.var(1, Class.class).isSame(program.constant(family)))
                .thenDo(() -> {
                    ValueEmitter classes = program.constructArray(Class.class, permitted.length);
                    for (int i = 0; i < permitted.length; i++) {
                        classes.setElement(i, program.constant(permitted[i]));
                    }
                    classes.returnValue();
                });
        for (Class<?> one : permitted) {
            family(program, one);
        }
    }
}
