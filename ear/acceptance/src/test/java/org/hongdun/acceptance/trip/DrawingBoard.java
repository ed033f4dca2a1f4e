package org.hongdun.acceptance.trip;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Position;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.hongdun.acceptance.site.Person;

/** The flow designer as a person uses it: with the mouse on the drawing, and the form beside it. */
final class DrawingBoard {

    /** For so long the modeller takes a click as the end of the last drag. */
    private static final double CLICK_TRAP_MILLIS = 600;

    private final Person designer;
    private final Page page;
    private final Locator form;

    DrawingBoard(Person designer) {
        this.designer = designer;
        page = designer.page();
        form = page.locator("#flow-designer aside");
        ready();
    }

    void ready() {
        page.waitForSelector(".canvas[data-ready=true]");
    }

    /** Appends a shape to the chosen one and names it; it is then the chosen one. */
    String append(String what, String name) {
        pad("append." + what).click();
        page.waitForSelector(".djs-direct-editing-parent, .djs-direct-editing-content");
        page.keyboard().type(name);
        page.keyboard().press("Enter");
        return chosen();
    }

    /** Appends a shape that has no name. */
    String append(String what) {
        String before = chosen();
        pad("append." + what).click();
        page.waitForCondition(() -> !before.equals(chosen()));
        page.keyboard().press("Escape");
        return chosen();
    }

    private String chosen() {
        return (String) page.evaluate("() => { const all = document.querySelectorAll('.djs-shape.selected');"
                + " return all.length ? all[all.length - 1].dataset.elementId : ''; }");
    }

    private Locator pad(String action) {
        return page.locator(".djs-context-pad.open .entry[data-action='" + action + "']");
    }

    private Locator shape(String id) {
        return page.locator("[data-element-id='" + id + "'] > .djs-hit").first();
    }

    void choose(String id) {
        page.waitForTimeout(CLICK_TRAP_MILLIS);
        if (!id.equals(chosen())) {
            shape(id).click(new Locator.ClickOptions().setPosition(new Position(8, 23)));
            page.waitForCondition(() -> id.equals(chosen()));
        }
    }

    void erase(String id) {
        choose(id);
        pad("delete").click();
    }

    void drag(String id, double across, double down) {
        BoundingBox box = shape(id).boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height - 12;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + across / 2, y + down / 2, new Mouse.MoveOptions().setSteps(6));
        page.mouse().move(x + across, y + down, new Mouse.MoveOptions().setSteps(6));
        page.mouse().up();
    }

    void connect(String from, String to) {
        choose(from);
        pad("connect").click();
        shape(to).click(new Locator.ClickOptions().setPosition(new Position(80, 70)));
    }

    /** Chooses the arrow that leaves the first shape upwards and turns towards the second. */
    void chooseArrowUp(String from, String to) {
        page.waitForTimeout(CLICK_TRAP_MILLIS);
        BoundingBox start = shape(from).boundingBox();
        BoundingBox end = shape(to).boundingBox();
        page.mouse().click(start.x + start.width / 2, (start.y + end.y + end.height / 2) / 2);
        page.waitForSelector("#flow-condition");
    }

    void chooseFlow() {
        page.locator(".canvas").click(new Locator.ClickOptions().setPosition(new Position(400, 500)));
        page.waitForSelector("#flow-add-field");
    }

    void addNumberField(String name, String label) {
        page.locator("#flow-add-field").click();
        Locator line = form.locator(".triple").last();
        line.locator("input").first().fill(name);
        line.locator("select").selectOption("NUMBER");
        line.locator("input").last().fill(label);
        line.locator("input").last().blur();
    }

    void pick(String label, String value) {
        field(label).locator("select").selectOption(value);
    }

    void write(String label, String text) {
        field(label).locator("input").fill(text);
        field(label).locator("input").blur();
    }

    void tick(String label) {
        field(label).locator("input").check();
    }

    void right(String right) {
        form.locator(".right select").first().selectOption(right);
    }

    void condition(String text) {
        page.locator("#flow-condition").fill(text);
        page.locator("#flow-condition").blur();
    }

    private Locator field(String label) {
        return form.locator("label")
                .filter(new Locator.FilterOptions().setHas(page.locator("span:text-is('" + label + "')")))
                .first();
    }

    /** Publishes the drawing; it opens again as the version that it has become. */
    void publish(String told) {
        page.locator("#flow-publish").click();
        page.locator("text=" + told).waitFor();
        ready();
        designer.settle();
    }

    /** Presses one of the buttons that leave the drawing open (check, save, simulate, replay) once it can be pressed again. */
    void press(String button) {
        page.locator("[id='io:" + button + "']:enabled")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.evaluate("() => document.getElementById('flow-answer').dataset.before = 'true'");
        page.locator("#flow-" + button).click();
        page.waitForSelector(
                "#flow-answer:not([data-before])",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        designer.settle();
    }
}
