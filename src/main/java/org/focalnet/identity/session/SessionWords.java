package org.focalnet.identity.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * How a session is written down. The two things that each page reads of it, who it is and the token of its forms, have a
 * form of their own: as Java's they were the fortieth part of a page. Everything else, and what was kept before, is Java's.
 */
final class SessionWords {

    /** Java's own begins with another byte. */
    private static final byte WHO = 1;

    private static final byte TOKEN = 2;

    private final SerializingConverter javaOut = new SerializingConverter();
    private final DeserializingConverter javaIn = new DeserializingConverter(SessionWords.class.getClassLoader());

    private interface Words {
        void to(DataOutputStream out) throws IOException;
    }

    byte[] write(Object value) {
        if (value instanceof SecurityContext context
                && context.getAuthentication() instanceof OfficeAuthentication who) {
            return bytes(WHO, out -> {
                id(who.account(), out);
                id(who.signIn(), out);
                out.writeLong(who.confirmed().getEpochSecond());
                out.writeInt(who.confirmed().getNano());
            });
        }
        if (value instanceof DefaultCsrfToken token) {
            return bytes(TOKEN, out -> {
                out.writeUTF(token.getHeaderName());
                out.writeUTF(token.getParameterName());
                out.writeUTF(token.getToken());
            });
        }
        return Objects.requireNonNull(javaOut.convert(value));
    }

    Object read(byte[] bytes) {
        byte kind = bytes.length == 0 ? 0 : bytes[0];
        if (kind != WHO && kind != TOKEN) {
            return Objects.requireNonNull(javaIn.convert(bytes));
        }
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1))) {
            return kind == WHO ? who(in) : token(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SecurityContext who(DataInputStream in) throws IOException {
        return new SecurityContextImpl(
                new OfficeAuthentication(id(in), id(in), Instant.ofEpochSecond(in.readLong(), in.readInt())));
    }

    private static CsrfToken token(DataInputStream in) throws IOException {
        return new DefaultCsrfToken(in.readUTF(), in.readUTF(), in.readUTF());
    }

    private static void id(UUID id, DataOutputStream out) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static UUID id(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static byte[] bytes(byte kind, Words words) {
        var bytes = new ByteArrayOutputStream(200);
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(kind);
            words.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
