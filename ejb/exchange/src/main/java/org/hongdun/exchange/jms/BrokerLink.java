package org.hongdun.exchange.jms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.domain.Side;

/**
 * A queue to take from or to give to.
 *
 * @param partner who is at the other end of the queue
 * @param connectionFactory JNDI name of the factory of the broker
 * @param signed whether the queue belongs to the gap
 */
public record BrokerLink(String partner, Direction direction, String connectionFactory, String queue, boolean signed) {

    static final String PORTAL_BROKER = "java:/jms/portalBroker";
    static final String INTRANET_BROKER = "java:/jms/intranetBroker";
    static final String TO_INTRANET = "hongdun.documents.to-intranet";
    static final String TO_PORTAL = "hongdun.documents.to-portal";

    private static final List<String> LEGACY_SYSTEMS = List.of("12315", "archives", "cases", "registry");

    /** Every queue of a side. The portal knows its own broker only; the intranet reaches out to both. */
    public static List<BrokerLink> of(Side side) {
        List<BrokerLink> links = new ArrayList<>();
        if (!side.isIntranet()) {
            links.add(new BrokerLink(Side.INTRANET, Direction.IN, PORTAL_BROKER, TO_PORTAL, true));
            links.add(new BrokerLink(Side.INTRANET, Direction.OUT, PORTAL_BROKER, TO_INTRANET, true));
            return links;
        }
        links.add(new BrokerLink(Side.PORTAL, Direction.IN, PORTAL_BROKER, TO_INTRANET, true));
        links.add(new BrokerLink(Side.PORTAL, Direction.OUT, PORTAL_BROKER, TO_PORTAL, true));
        for (String system : LEGACY_SYSTEMS) {
            String partner = "legacy-" + system;
            String queue = "hongdun.legacy." + system;
            links.add(new BrokerLink(partner, Direction.IN, INTRANET_BROKER, queue + ".in", false));
            links.add(new BrokerLink(partner, Direction.OUT, INTRANET_BROKER, queue + ".out", false));
        }
        return links;
    }

    /** The variable of the environment in which a side finds its password at the broker of the factory. */
    static String password(String connectionFactory, Side side) {
        String broker = connectionFactory.equals(PORTAL_BROKER) ? "HONGDUN_PORTAL_BROKER_" : "HONGDUN_BROKER_";
        return broker + side.name().toUpperCase(Locale.ROOT) + "_PASSWORD";
    }

    public String name() {
        return partner + (direction == Direction.IN ? ".taking" : ".giving");
    }
}
