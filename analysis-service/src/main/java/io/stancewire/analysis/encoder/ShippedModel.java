package io.stancewire.analysis.encoder;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The files of a model: {@code model.json}, {@code tokenizer.json}, and the graph that the settings name.
 *
 * @param settings what it takes to read the graph's output
 * @param graph where the graph lies
 * @param tokenizer cuts texts for it
 */
public record ShippedModel(ModelSettings settings, Path graph, Tokenizer tokenizer) {
    private static final String FOLDER = "/model/";

    /**
     * The model that lies in the service's own resources; its graph is copied into the folder for temporary files, once for all starts.
     *
     * @throws IOException if a file is missing or the graph is not the one that the settings were made for
     */
    public static ShippedModel fromResources() throws IOException {
        ModelSettings settings;
        try (InputStream in = resource("model.json")) {
            settings = settings(in);
        }
        Path graph = Path.of(System.getProperty("java.io.tmpdir"), settings.sha256() + "-" + settings.graph());
        if (!Files.exists(graph) || !checksum(graph).equals(settings.sha256())) {
            Path part = Files.createTempFile(settings.name(), ".part");
            try (InputStream in = resource(settings.graph())) {
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(part, graph, StandardCopyOption.ATOMIC_MOVE);
        }
        return checked(settings, graph);
    }

    /** The model in a folder, as the training exports it. */
    public static ShippedModel fromFolder(Path folder) throws IOException {
        ModelSettings settings;
        try (InputStream in = Files.newInputStream(folder.resolve("model.json"))) {
            settings = settings(in);
        }
        return checked(settings, folder.resolve(settings.graph()));
    }

    private static ShippedModel checked(ModelSettings settings, Path graph) throws IOException {
        String checksum = checksum(graph);
        if (!checksum.equals(settings.sha256())) {
            throw new IOException(
                    "the graph of " + settings.name() + " has the checksum " + checksum + ", not " + settings.sha256());
        }
        try (InputStream in = resource("tokenizer.json")) {
            return new ShippedModel(settings, graph, Tokenizer.read(in));
        }
    }

    private static ModelSettings settings(InputStream in) throws IOException {
        return new ObjectMapper().readValue(in, ModelSettings.class);
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = ShippedModel.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IOException("the model file " + name + " is missing");
        }
        return in;
    }

    private static String checksum(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
