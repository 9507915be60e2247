package org.hearsay.lab.train;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Tensor;

/**
 * Everything a run needs to go on: values and moments of every parameter, and how far it was. Written beside and then moved
 * into place, so that a run that is cut off leaves the one before.
 *
 * @param epoch passes done
 * @param batch batches done in the pass under way
 */
public record Checkpoint(int epoch, int batch) {
    private static final int MAGIC = 0x48535901;

    /** Writes parameters and optimiser. */
    public void write(Path file, Parameters parameters, AdamW optimiser) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside), 1 << 20))) {
            out.writeInt(MAGIC);
            out.writeInt(epoch);
            out.writeInt(batch);
            out.writeInt(optimiser.steps());
            for (ParameterSpec spec : parameters.specs()) {
                out.writeUTF(spec.name());
                write(out, parameters.of(spec.name()));
                write(out, optimiser.moments(spec.name())[0]);
                write(out, optimiser.moments(spec.name())[1]);
            }
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Reads a checkpoint of the same parameters into them. */
    public static Checkpoint read(Path file, Parameters parameters, AdamW optimiser) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            if (in.readInt() != MAGIC) {
                throw new IOException(file + " is not a checkpoint");
            }
            Checkpoint checkpoint = new Checkpoint(in.readInt(), in.readInt());
            optimiser.resume(in.readInt());
            for (ParameterSpec spec : parameters.specs()) {
                if (!in.readUTF().equals(spec.name())) {
                    throw new IOException(file + " has other parameters: no " + spec.name());
                }
                read(in, parameters.of(spec.name()));
                read(in, optimiser.moments(spec.name())[0]);
                read(in, optimiser.moments(spec.name())[1]);
            }
            return checkpoint;
        }
    }

    private static void write(DataOutputStream out, Tensor tensor) throws IOException {
        float[] values = Parameters.floats(tensor);
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        out.write(bytes.array());
    }

    @SuppressWarnings("try") // the scope is used by being open
    private static void read(DataInputStream in, Tensor tensor) throws IOException {
        byte[] bytes = in.readNBytes((int) tensor.numel() * Float.BYTES);
        float[] values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        try (PointerScope scope = new PointerScope();
                NoGradGuard guard = new NoGradGuard()) {
            tensor.copy_(Tensor.create(values).view_as(tensor));
        }
    }
}
