package org.plumbline.models.tflite;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a TensorFlow Lite file (schema version 3). Field numbers are those of the public schema. */
public final class TfliteReader {
    private static final String IDENTIFIER = "TFL3";
    private static final int IDENTIFIER_AT = 4;
    private static final int SCHEMA_VERSION = 3;

    private TfliteReader() {}

    /**
     * Reads a model. Constants are views of {@code file}, not copies.
     *
     * @throws MalformedModelException if the bytes are no such model, or it has several graphs
     * @throws UnsupportedOperatorException if it has an operator that the converter doesn't know; the message names it
     */
    public static TfliteModel read(ByteBuffer file) throws MalformedModelException, UnsupportedOperatorException {
        try {
            ByteBuffer bytes = file.slice().order(ByteOrder.LITTLE_ENDIAN);
            requireIdentifier(bytes);
            FlatTable model = FlatTable.root(bytes);
            if (model.integer(0, 0) != SCHEMA_VERSION) {
                throw new MalformedModelException("schema version " + model.integer(0, 0) + " instead of 3");
            }
            List<FlatTable> graphs = model.tables(2);
            if (graphs.size() != 1) {
                throw new MalformedModelException(graphs.size() + " graphs instead of one");
            }
            return graph(graphs.getFirst(), codes(model), model.tables(4));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
            throw new MalformedModelException("an offset in the file points outside it", e);
        }
    }

    private static void requireIdentifier(ByteBuffer bytes) throws MalformedModelException {
        byte[] found = new byte[IDENTIFIER.length()];
        bytes.get(IDENTIFIER_AT, found);
        if (!Arrays.equals(found, IDENTIFIER.getBytes(StandardCharsets.US_ASCII))) {
            throw new MalformedModelException("not a TensorFlow Lite file: the mark " + IDENTIFIER + " is absent");
        }
    }

    /** Old writers fill only the one-byte field, new ones put larger numbers into the second. */
    private static List<Integer> codes(FlatTable model) {
        return model.tables(1).stream()
                .map(code -> Math.max(code.octet(0), code.integer(3, 0)))
                .toList();
    }

    private static TfliteModel graph(FlatTable graph, List<Integer> codes, List<FlatTable> buffers)
            throws UnsupportedOperatorException {
        List<TensorSpec> tensors =
                graph.tables(0).stream().map(table -> tensor(table, buffers)).toList();
        List<Operator> operators = new ArrayList<>();
        for (FlatTable table : graph.tables(3)) {
            Operation operation = OperationReader.read(codes.get(table.integer(0, 0)), table.table(4));
            operators.add(new Operator(operation, list(table.integers(1)), list(table.integers(2))));
        }
        return new TfliteModel(tensors, list(graph.integers(1)), list(graph.integers(2)), operators);
    }

    private static TensorSpec tensor(FlatTable table, List<FlatTable> buffers) {
        ByteBuffer data = buffers.get(table.integer(2, 0)).octets(0, 1);
        FlatTable sparsity = table.table(6);
        return new TensorSpec(
                table.text(3),
                list(table.integers(0)),
                table.octet(1),
                data,
                sparsity == null ? null : SparsityReader.read(sparsity));
    }

    static List<Integer> list(IntBuffer numbers) {
        List<Integer> list = new ArrayList<>(numbers.remaining());
        for (int i = 0; i < numbers.remaining(); i++) {
            list.add(numbers.get(i));
        }
        return list;
    }
}
