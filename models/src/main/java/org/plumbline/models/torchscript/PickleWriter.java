package org.plumbline.models.torchscript;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the few instructions of Python's pickle protocol 2 that a TorchScript file needs. */
final class PickleWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    PickleWriter() {
        out.write(0x80);
        out.write(2);
    }

    /** Names a class or function. */
    PickleWriter global(String module, String name) {
        out.write('c');
        out.writeBytes((module + "\n" + name + "\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    PickleWriter text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write('X');
        fourBytes(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    PickleWriter integer(int number) {
        out.write('J');
        fourBytes(number);
        return this;
    }

    PickleWriter integers(List<Integer> numbers) {
        mark();
        numbers.forEach(this::integer);
        return tuple();
    }

    PickleWriter falsehood() {
        out.write(0x89);
        return this;
    }

    PickleWriter emptyTuple() {
        out.write(')');
        return this;
    }

    /** Opens a tuple. */
    PickleWriter mark() {
        out.write('(');
        return this;
    }

    /** Closes a tuple. */
    PickleWriter tuple() {
        out.write('t');
        return this;
    }

    /** Replaces the tuple on top by the thing that it refers to outside the pickle. */
    PickleWriter persistent() {
        out.write('Q');
        return this;
    }

    /** Calls the function below the argument tuple. */
    PickleWriter call() {
        out.write('R');
        return this;
    }

    /** Makes an object of the class below the argument tuple. */
    PickleWriter create() {
        out.write(0x81);
        return this;
    }

    /** Gives the object below its state. */
    PickleWriter state() {
        out.write('b');
        return this;
    }

    byte[] end() {
        out.write('.');
        return out.toByteArray();
    }

    private void fourBytes(int number) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array());
    }
}
