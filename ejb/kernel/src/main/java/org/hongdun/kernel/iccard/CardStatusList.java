package org.hongdun.kernel.iccard;

import java.util.List;
import org.hongdun.kernel.xml.XmlDocumentWriter;
import org.hongdun.kernel.xml.XmlNode;

/**
 * The document {@code card-status.v1}: a part of the status list of IC cards for the portal (topic CARD.STATUS).
 *
 * @param cards 1 to 500
 */
public record CardStatusList(List<CardStatus> cards) {

    public static final String TYPE = "card-status.v1";
    public static final int LARGEST_PART = 500;
    private static final String NAMESPACE = "urn:hongdun:" + TYPE;

    public CardStatusList {
        cards = List.copyOf(cards);
    }

    public byte[] toXml() {
        XmlDocumentWriter xml = new XmlDocumentWriter(NAMESPACE, "cards");
        cards.forEach(card -> xml.group(
                "card",
                () -> xml.element("cardNo", card.cardNo())
                        .element("UNISCID", card.creditCode())
                        .element("state", card.state())
                        .element("changedAt", card.changedAt())
                        .element("issuedOn", card.issuedOn())
                        .element("expiresOn", card.expiresOn())));
        return xml.bytes();
    }

    /** @param xml valid against the contract's schema */
    public static CardStatusList fromXml(byte[] xml) {
        return new CardStatusList(XmlNode.parse(xml).children("card").stream()
                .map(card -> new CardStatus(
                        card.text("cardNo"),
                        card.text("UNISCID"),
                        CardStatus.State.valueOf(card.text("state")),
                        card.dateTime("changedAt").toInstant(),
                        card.date("issuedOn"),
                        card.date("expiresOn")))
                .toList());
    }
}
