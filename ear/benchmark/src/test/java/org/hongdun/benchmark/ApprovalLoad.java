package org.hongdun.benchmark;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.TransactionManager;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.JtaProcessEngineConfiguration;
import org.flowable.task.api.Task;
import org.hongdun.kernel.ListQuery;
import org.hongdun.platform.approval.Decision;
import org.hongdun.platform.approval.ItemReading;
import org.hongdun.platform.approval.TaskDesk;
import org.hongdun.platform.approval.Verdict;
import org.hongdun.platform.approval.WorkList;
import org.hongdun.platform.approval.WorkRow;
import org.hongdun.platform.approval.WorkView;

/**
 * Deployed beside the application: as whoever has signed in, takes so many matters through three approvals, each act a
 * transaction of its own; through the doors of the application, or through a bare engine in the same server on the same
 * database. Answers the nanoseconds it took.
 */
@WebServlet("/load/*")
public class ApprovalLoad extends HttpServlet {

    static final String FLOW = "bench-approval";
    private static final long serialVersionUID = 1L;
    private static final int TASKS = 3;
    private static final int PAGE = 20;
    private static final String DOOR =
            "java:global/hongdun-intranet/hongdun-platform/%s!org.hongdun.platform.approval.%s";

    @Resource(lookup = "java:jboss/datasources/Hongdun")
    private transient DataSource dataSource;

    @Resource(lookup = "java:jboss/TransactionManager")
    private transient TransactionManager transactions;

    private transient ProcessEngine engine;

    @Override
    public void init() {
        JtaProcessEngineConfiguration configuration = new JtaProcessEngineConfiguration();
        configuration.setTransactionManager(transactions);
        configuration.setDataSource(dataSource);
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseTablePrefix("bare.");
        configuration.setTablePrefixIsSchema(true);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setAsyncExecutorActivate(false);
        configuration.setIdGenerator(() -> UUID.randomUUID().toString());
        configuration.setEngineName("bare");
        engine = configuration.buildProcessEngine();
    }

    @Override
    public void destroy() {
        engine.close();
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int matters = Integer.parseInt(request.getParameter("matters"));
        String person = request.getUserPrincipal().getName();
        long begun = System.nanoTime();
        try {
            for (int matter = 0; matter < matters; matter++) {
                switch (request.getPathInfo()) {
                    case "/ours" -> ours(false);
                    case "/ours-claimed" -> ours(true);
                    case "/bare-claimed" -> bare("bare-claimed", person);
                    default -> bare("bare", person);
                }
            }
        } catch (NamingException unexpected) {
            throw new IOException(unexpected);
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(System.nanoTime() - begun);
    }

    private static void ours(boolean claimed) throws NamingException {
        ItemReading items = door("ItemReadingService", ItemReading.class);
        TaskDesk desk = door("TaskDeskService", TaskDesk.class);
        WorkList list = door("WorkListService", WorkList.class);
        String flow = claimed ? FLOW + "-claimed" : FLOW;
        long id = items.start(flow, UUID.randomUUID().toString(), "基准事项", Map.of());
        for (int task = 0; task < TASKS; task++) {
            WorkRow row = find(list, id);
            long version = row.version();
            if (claimed) {
                desk.claim(row.taskId(), version);
                version++;
            }
            desk.complete(row.taskId(), version, Decision.of(Verdict.AGREE, "同意"));
        }
    }

    private static WorkRow find(WorkList list, long itemId) {
        return list.list(WorkView.TODO, ListQuery.page(0, PAGE)).rows().stream()
                .filter(row -> row.itemId() == itemId)
                .findFirst()
                .orElseThrow();
    }

    private void bare(String process, String person) {
        String item = engine.getRuntimeService()
                .startProcessInstanceByKey(process, new HashMap<>(Map.of("person", person)))
                .getId();
        for (int task = 0; task < TASKS; task++) {
            Task found = engine.getTaskService().createTaskQuery().taskCandidateUser(person).listPage(0, PAGE).stream()
                    .filter(each -> each.getProcessInstanceId().equals(item))
                    .findFirst()
                    .orElseThrow();
            engine.getTaskService().claim(found.getId(), person);
            engine.getTaskService().complete(found.getId());
        }
    }

    private static <T> T door(String bean, Class<T> door) throws NamingException {
        return door.cast(new InitialContext().lookup(DOOR.formatted(bean, door.getSimpleName())));
    }
}
