package org.focalnet.file.reading;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.focalnet.file.content.Kind;

/**
 * The child process: one job from standard input, the answer to standard output. An answer begins with 1; anything else,
 * or none, means that it could not be done.
 */
final class ReadingChild {

    /** The longest text that is kept of a file, in characters. */
    static final int TEXT = 1_000_000;

    private ReadingChild() {}

    public static void main(String[] arguments) throws IOException {
        var answer =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 64 * 1024));
        System.setOut(System.err); // a library that chats must not spoil the answer
        var in = new DataInputStream(System.in);
        String job = in.readUTF();
        List<String> words = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            words.add(in.readUTF());
        }
        byte[] content = in.readAllBytes();
        if (job.equals("MARK")) {
            Pages.mark(content, words, answer);
        } else {
            answer(read(Kind.valueOf(words.getFirst()), content), answer);
        }
        answer.flush();
        Runtime.getRuntime().halt(0); // no clean-up to wait for
    }

    private static Reading.Result read(Kind kind, byte[] content) throws IOException {
        return switch (kind) {
            case PDF -> Pages.read(content);
            case PNG, JPEG, GIF, TIFF -> new Reading.Result("", List.of(Pictures.smaller(content)));
            case DOCX, XLSX, PPTX, ODT, ODS, ODP -> new Reading.Result(OfficeText.of(content), List.of());
            default -> Reading.Result.NOTHING;
        };
    }

    private static void answer(Reading.Result result, DataOutputStream out) throws IOException {
        out.write(1);
        byte[] text = result.text().getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
        out.writeInt(result.pictures().size());
        for (byte[] picture : result.pictures()) {
            out.writeInt(picture.length);
            out.write(picture);
        }
    }
}
