package org.resistlab.weka.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.Model;
import org.resistlab.core.state.State;
import org.resistlab.weka.StoredObject;

import weka.classifiers.trees.J48;

class StoredObjectTest {

    private static final Set<String> LISTS = Set.of("java.util.ArrayList", "java.lang.Object");

    /** Something that would do harm as soon as it is read. */
    private static final class Harmful implements Serializable {

        private static final long serialVersionUID = 1L;
        private static boolean done;

        private void readObject(ObjectInputStream in) throws IOException {
            done = true;
        }
    }

    @Test
    void readsWhatItWrote() {
        List<String> list = new ArrayList<>(List.of("a", "b"));
        assertEquals(list, StoredObject.read(StoredObject.write((Serializable) list), ArrayList.class, LISTS));
    }

    @Test
    void refusesAClassThatIsNotListedBeforeItRuns() {
        ArrayList<Object> list = new ArrayList<>(List.of(new Harmful()));
        byte[] bytes = StoredObject.write(list);
        String words = assertThrows(IllegalArgumentException.class,
                () -> StoredObject.read(bytes, ArrayList.class, LISTS)).getMessage();
        assertTrue(words.contains("refused"), words);
        assertFalse(Harmful.done);
    }

    @Test
    void refusesAProxy() {
        Object proxy = Proxy.newProxyInstance(StoredObjectTest.class.getClassLoader(),
                new Class<?>[] {Comparable.class}, (Serializable & InvocationHandler) (p, m, a) -> 0);
        byte[] bytes = StoredObject.write(new ArrayList<>(List.of(proxy)));
        assertThrows(IllegalArgumentException.class, () -> StoredObject.read(bytes, ArrayList.class, LISTS));
    }

    @Test
    void refusesDeepNests() {
        ArrayList<Object> nest = new ArrayList<>();
        for (int depth = 0; depth < 200; depth++) {
            nest = new ArrayList<>(List.of(nest));
        }
        byte[] bytes = StoredObject.write(nest);
        assertThrows(IllegalArgumentException.class, () -> StoredObject.read(bytes, ArrayList.class, LISTS));
    }

    @Test
    void refusesAnArrayThatIsLargerThanTheFile() {
        byte[] bytes = StoredObject.write(new double[] {1, 2, 3});
        byte[] large = bytes.clone();
        int length = large.length - 3 * Double.BYTES - Integer.BYTES;
        assertEquals(3, large[length + 3]);
        large[length] = 0x7f;
        assertThrows(IllegalArgumentException.class, () -> StoredObject.read(large, double[].class, LISTS));
        assertArrayEquals(new double[] {1, 2, 3}, StoredObject.read(bytes, double[].class, LISTS));
    }

    @Test
    void saysThatBytesAreDamaged() {
        byte[] bytes = StoredObject.write(new ArrayList<>(List.of("a", "b")));
        for (byte[] damaged : List.of(new byte[0], Arrays.copyOf(bytes, bytes.length - 3), new byte[] {1, 2, 3})) {
            String words = assertThrows(IllegalArgumentException.class,
                    () -> StoredObject.read(damaged, ArrayList.class, LISTS)).getMessage();
            assertTrue(words.contains("damaged"), words);
        }
    }

    @Test
    void refusesAnObjectOfAnotherType() {
        byte[] bytes = StoredObject.write(new ArrayList<>(List.of("a")));
        Set<String> both = new HashSet<>(LISTS);
        both.add("weka.classifiers.trees.J48");
        assertThrows(IllegalArgumentException.class, () -> StoredObject.read(bytes, J48.class, both));
    }

    @Test
    void aModelWithAForeignObjectInItsStateIsRefused() {
        Learner learner = InstalledLearners.learner("weka.naive-bayes");
        ClassTarget target = TestData.classes(30, 2, 0);
        FeatureMatrix features = TestData.withCategories(TestData.numbers(target, 4, 1, 1), target, 1);
        for (String density : List.of("normal", "kernel")) {
            Model model = learner.fit(TestData.training(features, target),
                    InstalledLearners.parameters("weka.naive-bayes", Map.of("density", density)),
                    TestExecution.seeded(1));
            State state = model.state();
            assertTrue(Arrays.deepEquals(model.predict(features), learner.restore(state).predict(features)));
            state.put("weka", StoredObject.write(new Harmful()));
            assertThrows(IllegalArgumentException.class, () -> learner.restore(state));
            state.put("weka", StoredObject.write(new J48()));
            assertThrows(IllegalArgumentException.class, () -> learner.restore(state));
        }
        assertFalse(Harmful.done);
    }
}
