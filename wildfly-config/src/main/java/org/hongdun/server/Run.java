package org.hongdun.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows the whole system on this machine: {@code mvn -Prun}. Stays in the foreground and stops everything it started
 * when it is asked to end.
 */
public final class Run {

    private static final int ACCOUNTS_SHOWN = 5;

    private static volatile boolean stopping;

    private Run() {}

    /**
     * Starts everything and waits. The system property {@code hongdun.reset} empties the home first,
     * {@code hongdun.subjects} says how many market subjects the demo city has when it is loaded;
     * {@code hongdun.home.default} names the folder used when HONGDUN_HOME is not set.
     */
    public static void main(String[] arguments) {
        Console.utf8();
        Instant begun = Instant.now();
        Site site = null;
        try {
            Settings settings =
                    Settings.from(System.getenv(), Path.of(System.getProperty("hongdun.home.default", ".hongdun")));
            refuseProduction(settings);
            if (System.getProperty("hongdun.reset") != null) {
                reset(settings);
            }
            site = new Site(Layout.find(), settings);
            site.refuseBusyPorts();
            Runtime.getRuntime().addShutdownHook(new Thread(new Goodbye(site), "goodbye"));
            Console.say("正在安装和配置服务器……", "Installing and configuring the servers ...");
            site.prepare();
            site.loadDemo(Integer.getInteger("hongdun.subjects", 0));
            List<String> enterprises = logins(site, "uniscid is not null");
            List<String> persons = logins(site, "uniscid is null");
            Console.say("正在启动两个消息代理和两台服务器……", "Starting two brokers and two servers ...");
            site.start();
            greet(site, enterprises, persons, Duration.between(begun, Instant.now()));
            watch(site);
        } catch (SetupException e) {
            System.err.println();
            System.err.println(e.getMessage());
            if (site != null) {
                site.stop();
            }
            throw e;
        }
    }

    private static void refuseProduction(Settings settings) {
        if (!settings.demo()) {
            throw new SetupException(
                    "mvn -Prun 只用于演示;生产环境请使用 bin/hongdun-server、bin/hongdun-broker 和 bin/hongdun-migrate。",
                    "mvn -Prun is for the demonstration; in production use bin/hongdun-server, bin/hongdun-broker and "
                            + "bin/hongdun-migrate.");
        }
    }

    private static void reset(Settings settings) {
        Path home = settings.home();
        if (Files.exists(home) && Files.notExists(home.resolve(Side.INTRANET.label()))) {
            throw new SetupException(home + " 不是红盾的数据目录,未清空。", home + " is no home of Hongdun; it was not emptied.");
        }
        Ports.refuseIfBusy(settings, settings.managementPort(Side.INTRANET), "intranet-server");
        Ports.refuseIfBusy(settings, settings.managementPort(Side.PORTAL), "portal-server");
        try {
            Installation.delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Console.say("已清空 " + home + "。", "Emptied " + home + ".");
    }

    /** @param whose condition on the accounts of the portal */
    private static List<String> logins(Site site, String whose) {
        try (Connection portal = site.connect(Side.PORTAL);
                var statement = portal.createStatement();
                ResultSet logins = statement.executeQuery(
                        "select login_name from PORTAL_ACCOUNT where " + whose + " order by id")) {
            var names = new ArrayList<String>();
            while (logins.next()) {
                names.add(logins.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new SetupException("无法读取门户帐号:" + e.getMessage(), "The accounts of the portal cannot be read.", e);
        }
    }

    private static void greet(Site site, List<String> enterprises, List<String> persons, Duration took) {
        System.out.printf(
                """

                ────────────────────────────────────────────────────────────────────────
                红盾已就绪 Hongdun is ready (%d s)

                  外网门户  Portal    %s
                  政务内网  Intranet  %s

                  演示口令  Password of all demo accounts: Hongdun-2026
                  工作人员  Staff: reviewer.tianhe  reviewer.yuexiu  head.tianhe  clerk.12315  case.tianhe
                                   reg.clerk  reg.examiner  reg.approver  gate.keeper  legal.city
                                   licence.clerk  card.clerk  personnel.officer  designer  operator
                                   sysadmin  secadmin  auditor
                  企业帐号  Enterprises (%d): %s
                  个人帐号  Private persons (%d): %s

                  数据目录  State: %s
                  按 Ctrl-C 停止  Ctrl-C stops everything
                ────────────────────────────────────────────────────────────────────────

                """,
                took.toSeconds(),
                site.server(Side.PORTAL).url(),
                site.server(Side.INTRANET).url(),
                enterprises.size(),
                shown(enterprises),
                persons.size(),
                shown(persons),
                site.settings().home());
    }

    private static String shown(List<String> logins) {
        return String.join("  ", logins.subList(0, Math.min(ACCOUNTS_SHOWN, logins.size())));
    }

    private static void watch(Site site) {
        while (!stopping) {
            for (ChildProcess process : site.processes()) {
                if (!process.isAlive() && !stopping) {
                    throw new SetupException(
                            process.name() + " 意外退出,请查看 " + process.log() + "。",
                            process.name() + " ended unexpectedly; see " + process.log() + ".");
                }
            }
            ChildProcess.pause();
        }
    }

    private record Goodbye(Site site) implements Runnable {

        @Override
        public void run() {
            stopping = true;
            Console.say("正在停止……", "Stopping ...");
            site.stop();
            Console.say("已全部停止。", "Everything has stopped.");
        }
    }
}
