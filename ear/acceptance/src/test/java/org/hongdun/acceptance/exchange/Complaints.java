package org.hongdun.acceptance.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Messages of {@code 12315-complaint.v1}, valid ones and what old systems make of them. */
final class Complaints {

    private Complaints() {}

    /** A valid message with a number of the 12315 system. */
    static String valid(String no) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <complaint xmlns="urn:hongdun:12315-complaint.v1">
                  <no>%s</no>
                  <kind>COMPLAINT</kind>
                  <registeredAt>2026-03-02T09:15:00+08:00</registeredAt>
                  <channel>PHONE</channel>
                  <complainant confidential="true">
                    <name>欧阳投诉</name>
                    <phone>020-87654321</phone>
                  </complainant>
                  <respondent>
                    <name>广州示例商贸有限公司</name>
                    <address>广州市天河区示例路1号</address>
                  </respondent>
                  <facts>购买后第三天漏电，商家拒绝退货。</facts>
                </complaint>
                """.formatted(no);
    }

    static byte[] bytes(String xml) {
        return xml.getBytes(UTF_8);
    }
}
