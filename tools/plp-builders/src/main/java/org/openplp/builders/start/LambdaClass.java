package org.openplp.builders.start;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Writes the class of a lambda. What it captures are components of a record, since the virtual machine takes only those
 * and the fields of its own lambdas for constants.
 */
final class LambdaClass {
    /** The static method that gives the lambda, from what it captures. */
    static final String FACTORY = "of";

    private static final Type OBJECT = Type.getType(Object.class);
    private static final Method NOTHING = new Method("<init>", "()V");

    private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    private final Type self;
    private final Type factory;
    private final Type[] captured;

    LambdaClass(String name, Type factory) {
        this.self = Type.getObjectType(name);
        this.factory = factory;
        this.captured = factory.getArgumentTypes();
    }

    /**
     * The bytes of the class.
     *
     * @param host the host of its nest, which lets it call a private method
     * @param called the method of its interface
     * @param erased the type of that method
     * @param body the method with its body
     * @param actual the type of that method where it is called
     */
    byte[] of(String host, String called, Type erased, Handle body, Type actual) {
        Type parent = captured.length == 0 ? OBJECT : Type.getType(Record.class);
        String[] interfaces = {factory.getReturnType().getInternalName()};
        out.visit(
                Opcodes.V17,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                self.getInternalName(),
                null,
                parent.getInternalName(),
                interfaces);
        out.visitNestHost(host);
        writeConstructor(parent);
        if (captured.length == 0) {
            writeOne();
        } else {
            writeFactory();
            writeIdentity();
        }
        writeCall(called, erased, body, actual);
        out.visitEnd();
        return out.toByteArray();
    }

    private void writeConstructor(Type parent) {
        GeneratorAdapter code = method(Opcodes.ACC_PRIVATE, constructor());
        code.loadThis();
        code.invokeConstructor(parent, NOTHING);
        for (int i = 0; i < captured.length; i++) {
            String descriptor = captured[i].getDescriptor();
            out.visitRecordComponent(field(i), descriptor, null).visitEnd();
            out.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), descriptor, null, null)
                    .visitEnd();
            code.loadThis();
            code.loadArg(i);
            code.putField(self, field(i), captured[i]);
        }
        end(code);
    }

    private Method constructor() {
        return new Method("<init>", Type.VOID_TYPE, captured);
    }

    private static String field(int number) {
        return "captured" + number;
    }

    /** A lambda that captures nothing is made once. */
    private void writeOne() {
        String one = "ONE";
        out.visitField(
                        Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL,
                        one,
                        self.getDescriptor(),
                        null,
                        null)
                .visitEnd();
        GeneratorAdapter code = method(Opcodes.ACC_STATIC, new Method("<clinit>", "()V"));
        code.newInstance(self);
        code.dup();
        code.invokeConstructor(self, NOTHING);
        code.putStatic(self, one, self);
        end(code);
        code = method(Opcodes.ACC_STATIC, new Method(FACTORY, factory.getDescriptor()));
        code.getStatic(self, one, self);
        end(code);
    }

    private void writeFactory() {
        GeneratorAdapter code = method(Opcodes.ACC_STATIC, new Method(FACTORY, factory.getDescriptor()));
        code.newInstance(self);
        code.dup();
        code.loadArgs();
        code.invokeConstructor(self, constructor());
        end(code);
    }

    /** A lambda equals itself alone. */
    private void writeIdentity() {
        GeneratorAdapter code = method(Opcodes.ACC_PUBLIC, new Method("equals", "(Ljava/lang/Object;)Z"));
        Label other = code.newLabel();
        code.loadThis();
        code.loadArg(0);
        code.ifCmp(OBJECT, GeneratorAdapter.NE, other);
        code.push(true);
        code.returnValue();
        code.mark(other);
        code.push(false);
        end(code);
        code = method(Opcodes.ACC_PUBLIC, new Method("hashCode", "()I"));
        code.loadThis();
        code.invokeStatic(Type.getType(System.class), new Method("identityHashCode", "(Ljava/lang/Object;)I"));
        end(code);
        code = method(Opcodes.ACC_PUBLIC, new Method("toString", "()Ljava/lang/String;"));
        code.push(self.getClassName());
        end(code);
    }

    private void writeCall(String called, Type erased, Handle body, Type actual) {
        GeneratorAdapter code = method(Opcodes.ACC_PUBLIC, new Method(called, erased.getDescriptor()));
        Type owner = Type.getObjectType(body.getOwner());
        boolean creates = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        List<Type> wanted = new ArrayList<>();
        if (creates) {
            code.newInstance(owner);
            code.dup();
        } else if (body.getTag() != Opcodes.H_INVOKESTATIC) {
            wanted.add(owner);
        }
        Collections.addAll(wanted, Type.getArgumentTypes(body.getDesc()));
        for (int i = 0; i < captured.length; i++) {
            code.loadThis();
            code.getField(self, field(i), captured[i]);
        }
        Type[] given = actual.getArgumentTypes();
        for (int i = 0; i < given.length; i++) {
            code.loadArg(i);
            convert(code, erased.getArgumentTypes()[i], given[i]);
            convert(code, given[i], wanted.get(captured.length + i));
        }
        code.visitMethodInsn(instruction(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        convert(code, creates ? owner : Type.getReturnType(body.getDesc()), erased.getReturnType());
        end(code);
    }

    private static int instruction(Handle body) {
        return switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }

    /** Converts a value on the stack as {@code LambdaMetafactory} does. */
    private static void convert(GeneratorAdapter code, Type from, Type to) {
        if (to.equals(Type.VOID_TYPE)) {
            if (from.getSize() == 2) {
                code.pop2();
            } else if (from.getSize() == 1) {
                code.pop();
            }
        } else if (isPrimitive(from) && isPrimitive(to)) {
            code.cast(from, to);
        } else if (isPrimitive(from)) {
            code.valueOf(from);
        } else if (isPrimitive(to) && from.getClassName().equals(Character.class.getName())) {
            // a number otherwise, which unboxing widens by itself
            code.unbox(Type.CHAR_TYPE);
            code.cast(Type.CHAR_TYPE, to);
        } else if (isPrimitive(to)) {
            code.unbox(to);
        } else if (!from.equals(to)) {
            code.checkCast(to);
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private GeneratorAdapter method(int access, Method method) {
        GeneratorAdapter code = new GeneratorAdapter(access, method, null, null, out);
        code.visitCode();
        return code;
    }

    private static void end(GeneratorAdapter code) {
        code.returnValue();
        code.endMethod();
    }
}
