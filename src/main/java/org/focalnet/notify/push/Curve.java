package org.focalnet.notify.push;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import javax.crypto.KeyAgreement;

/** Keys of the curve P-256 as push services and browsers write them: numbers of 32 bytes, points of 65. */
final class Curve {

    static final int NUMBER = 32;
    static final int POINT = 1 + 2 * NUMBER;
    private static final byte UNCOMPRESSED = 4;
    private static final ECParameterSpec P256 = parameters();

    private Curve() {}

    static KeyPair fresh() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(P256);
        return generator.generateKeyPair();
    }

    /** The key pair of a private number. The library does not tell the point that belongs to it, so it is found by use. */
    static KeyPair pair(byte[] number) throws GeneralSecurityException {
        var scalar = new BigInteger(1, number);
        if (number.length != NUMBER || scalar.signum() == 0 || scalar.compareTo(P256.getOrder()) >= 0) {
            throw new IllegalArgumentException("not a private key of P-256");
        }
        PrivateKey secret = KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(scalar, P256));
        var x = new BigInteger(
                1, agree(secret, point(P256.getGenerator()))); // what both would share with the generator
        BigInteger p = prime();
        BigInteger y = right(x).modPow(p.add(BigInteger.ONE).shiftRight(2), p); // p leaves 3 when divided by 4
        for (BigInteger candidate : new BigInteger[] {y, p.subtract(y)}) {
            PublicKey open = point(new ECPoint(x, candidate));
            if (verifies(secret, open)) {
                return new KeyPair(open, secret);
            }
        }
        throw new IllegalArgumentException("not a private key of P-256");
    }

    private static boolean verifies(PrivateKey secret, PublicKey open) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(secret);
        byte[] signed = signature.sign();
        signature.initVerify(open);
        return signature.verify(signed);
    }

    /** A point that a browser named; refused where it is none of the curve. */
    static PublicKey point(byte[] bytes) throws GeneralSecurityException {
        if (bytes.length != POINT || bytes[0] != UNCOMPRESSED) {
            throw new IllegalArgumentException("not a point");
        }
        var x = new BigInteger(1, Arrays.copyOfRange(bytes, 1, 1 + NUMBER));
        var y = new BigInteger(1, Arrays.copyOfRange(bytes, 1 + NUMBER, POINT));
        BigInteger p = prime();
        boolean inField = x.compareTo(p) < 0 && y.compareTo(p) < 0;
        if (!inField || !y.modPow(BigInteger.TWO, p).equals(right(x))) {
            throw new IllegalArgumentException("not a point of P-256");
        }
        return point(new ECPoint(x, y));
    }

    static byte[] bytes(PublicKey key) {
        ECPoint point = ((ECPublicKey) key).getW();
        byte[] bytes = new byte[POINT];
        bytes[0] = UNCOMPRESSED;
        System.arraycopy(number(point.getAffineX()), 0, bytes, 1, NUMBER);
        System.arraycopy(number(point.getAffineY()), 0, bytes, 1 + NUMBER, NUMBER);
        return bytes;
    }

    static byte[] bytes(PrivateKey key) {
        return number(((ECPrivateKey) key).getS());
    }

    /** The secret that two keys share. */
    static byte[] agree(PrivateKey own, PublicKey other) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own);
        agreement.doPhase(other, true);
        return agreement.generateSecret();
    }

    private static PublicKey point(ECPoint point) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, P256));
    }

    /** The right side of the equation of the curve. */
    private static BigInteger right(BigInteger x) {
        var curve = P256.getCurve();
        return x.pow(3).add(curve.getA().multiply(x)).add(curve.getB()).mod(prime());
    }

    private static BigInteger prime() {
        return ((ECFieldFp) P256.getCurve().getField()).getP();
    }

    private static byte[] number(BigInteger value) {
        byte[] digits = value.toByteArray();
        byte[] bytes = new byte[NUMBER];
        int length = Math.min(digits.length, NUMBER);
        System.arraycopy(digits, digits.length - length, bytes, NUMBER - length, length);
        return bytes;
    }

    private static ECParameterSpec parameters() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
