package org.mediation.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Lines that no import can take, of every kind that we thought of, to be mixed with good ones. */
final class BadLines {
    static final List<byte[]> LINES = lines();

    static final int COUNT = LINES.size();

    private BadLines() {}

    /** The bad lines with the good ones before, amid and after them; begins with a byte order mark. */
    static byte[] between(String... good) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        body.writeBytes(bytes(good[0] + "\r\n\n   \r\n"));
        for (int i = 0; i < LINES.size(); i++) {
            if (i == LINES.size() / 2) {
                body.writeBytes(bytes(good[1] + "\n"));
            }
            body.writeBytes(LINES.get(i));
            body.write('\n');
        }
        body.writeBytes(bytes(good[2]));
        return body.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<byte[]> lines() {
        List<byte[]> lines = new ArrayList<>();
        for (String text : List.of(
                "no json",
                "{",
                "[]",
                "null",
                "42",
                "\"text\"",
                "{}",
                "{\"externalId\":\"x\"} trailing",
                "{\"a\":1,\"a\":2}",
                "[".repeat(100_000),
                "{\"channel\":" + "9".repeat(5000) + "}")) {
            lines.add(bytes(text));
        }
        lines.add(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}'});
        lines.add(bytes("{\"narrative\":\"" + "长".repeat(400_000) + "\"}"));
        List<Consumer<ObjectNode>> spoilt = new ArrayList<>();
        for (String field :
                List.of("channel", "receivedAt", "districtCode", "applicant", "respondent", "claims", "narrative")) {
            spoilt.add(record -> record.remove(field));
            spoilt.add(record -> record.putNull(field));
            spoilt.add(record -> record.put(field, ""));
            spoilt.add(record -> record.put(field, 7));
            spoilt.add(record -> record.put(field, "没有"));
            spoilt.add(record -> record.putArray(field));
            spoilt.add(record -> record.putObject(field));
        }
        spoilt.remove(spoilt.size() - 3); // a narrative may say anything
        spoilt.add(record -> record.put("districtCode", "310101"));
        spoilt.add(record -> record.put("receivedAt", "2026-09-16T09:00:00"));
        spoilt.add(record -> record.put("receivedAt", "2999-09-16T09:00:00+08:00"));
        spoilt.add(record -> record.put("receivedAt", "-999999999-01-01T00:00:00+18:00"));
        spoilt.add(record -> record.put("receivedAt", "+999999999-12-31T23:59:59-18:00"));
        spoilt.add(record -> record.put("narrative", "x".repeat(200_001)));
        spoilt.add(record -> record.put("unknown", 1));
        spoilt.add(record -> record.put("externalId", "e".repeat(201)));
        spoilt.add(record -> record.put("externalId", "nul\0"));
        spoilt.add(record -> record.put("externalId", "half \ud800"));
        spoilt.add(record -> record.put("oral", true));
        spoilt.add(record -> record.put("oral", "yes"));
        spoilt.add(record -> record.put("organisation", "00000000-0000-0000-0000-000000000000"));
        spoilt.add(record -> record.put("organisation", "no id"));
        spoilt.add(record -> record.put("disputeKind", "0"));
        spoilt.add(record -> record.withObject("applicant").put("name", " "));
        spoilt.add(record ->
                record.withObject("applicant").put("uscc", "92340621MA2PBN559X").put("kind", "PERSON"));
        spoilt.add(record -> record.withObject("applicant").put("phone", "1".repeat(61)));
        spoilt.add(record -> record.withObject("applicant").putArray("flags").add("RICH"));
        spoilt.add(record -> record.putArray("parties").addObject().put("name", "谁"));
        spoilt.add(record -> record.putArray("parties").addNull());
        spoilt.add(record -> claim(record).put("amountFen", 0));
        spoilt.add(record -> claim(record).put("amountFen", -1));
        spoilt.add(record -> claim(record).put("amountFen", 1.5));
        spoilt.add(record -> claim(record).put("amountFen", "100"));
        spoilt.add(record -> claim(record).put("amountFen", Long.MAX_VALUE));
        spoilt.add(record -> claim(record).put("category", "LOTTERY"));
        spoilt.add(record -> claim(record).put("category", "DISPATCH"));
        spoilt.add(record -> claim(record).put("periodFrom", "2026-02-30"));
        spoilt.add(record -> claim(record).put("periodFrom", "2026-02-03").put("periodTo", "2026-02-01"));
        spoilt.add(record -> claim(record).put("knewHarmedOn", "+999999999-12-31"));
        spoilt.forEach(fault -> {
            ObjectNode record = AtTheDesk.sample("bad");
            fault.accept(record);
            lines.add(bytes(record.toString().replace("\ud800", "\\ud800")));
        });
        return lines;
    }

    private static ObjectNode claim(ObjectNode record) {
        return (ObjectNode) record.withArray("claims").get(0);
    }
}
