package org.resistlab.ui.internal;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.ide.IDEActionFactory;

/**
 * The menus and their groups, in their order; what stands in them is contributed by {@code plugin.xml}. The actions
 * made here pass commands such as Undo on to the active part.
 */
final class MenuStructure extends ActionBarAdvisor {

    private static final List<Function<IWorkbenchWindow, ? extends org.eclipse.jface.action.IAction>> PASSED_ON = List
            .of(ActionFactory.UNDO::create, ActionFactory.REDO::create, ActionFactory.CUT::create,
                    ActionFactory.COPY::create, ActionFactory.PASTE::create, ActionFactory.DELETE::create,
                    ActionFactory.SELECT_ALL::create, ActionFactory.FIND::create, ActionFactory.RENAME::create,
                    ActionFactory.MOVE::create, ActionFactory.REFRESH::create, ActionFactory.PROPERTIES::create,
                    ActionFactory.PRINT::create, ActionFactory.REVERT::create,
                    IDEActionFactory.BUILD_PROJECT::create, IDEActionFactory.OPEN_PROJECT::create,
                    IDEActionFactory.CLOSE_PROJECT::create);

    MenuStructure(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        PASSED_ON.forEach(maker -> register(maker.apply(window)));
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(menu("&File", IWorkbenchActionConstants.M_FILE, "fileStart", "new.ext", "open.ext", "close.ext",
                "save.ext", "print.ext", "import.ext", "additions", "fileEnd"));
        MenuManager edit = menu("&Edit", IWorkbenchActionConstants.M_EDIT, "editStart", "undo.ext", "cut.ext",
                "find.ext", "add.ext", "additions", "editEnd");
        // these two say what they take back, as a command cannot
        edit.appendToGroup("undo.ext", getAction(ActionFactory.UNDO.getId()));
        edit.appendToGroup("undo.ext", getAction(ActionFactory.REDO.getId()));
        bar.add(edit);
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(menu("&Run", "org.resistlab.ui.menu.run", "runStart", "control.ext", "compare.ext", "additions"));
        bar.add(menu("&Window", IWorkbenchActionConstants.M_WINDOW, "windowStart", "view.ext", "perspective.ext",
                "theme.ext", "additions", "windowEnd"));
        bar.add(menu("&Help", IWorkbenchActionConstants.M_HELP, "group.intro", "group.main", "group.assist",
                "group.tutorials", "group.updates", "additions", "group.about"));
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        bar.add(new GroupMarker("org.resistlab.ui.toolbars"));
        ToolBarManager main = new ToolBarManager(bar.getStyle());
        for (String group : List.of("new", "save", "edit", "run", "additions")) {
            main.add(new Separator(group));
        }
        bar.add(new ToolBarContributionItem(main, "org.resistlab.ui.toolbar.main"));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private static MenuManager menu(String text, String id, String... groups) {
        MenuManager menu = new MenuManager(text, id);
        for (String group : groups) {
            menu.add(new Separator(group));
        }
        return menu;
    }
}
