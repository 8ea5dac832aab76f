/**
 * The bridge between the learner API and Weka 3.8: data and class weights in, fitted models out. Models are kept as
 * arrays wherever Weka lets them be read ({@link org.resistlab.weka.GrownTree}, {@link org.resistlab.weka.LinearForm}),
 * and otherwise as a Weka object that is read back only through a list of the classes it may hold
 * ({@link org.resistlab.weka.StoredObject}). Links Weka, hence GPL-3.0-or-later.
 *
 * <p>
 * Capabilities that the Weka learners declare in their {@code plugin.xml}:
 * <ul>
 * <li>{@code categorical}: takes categorical features as they are; without it they need {@code one-hot};</li>
 * <li>{@code missing-values}: takes NaN; without it the data need {@code impute};</li>
 * <li>{@code multiclass}: takes more than two classes;</li>
 * <li>{@code class-weights}: has a {@code class_weight} parameter;</li>
 * <li>{@code linear}: may yield a {@link org.resistlab.core.learner.LinearModel};</li>
 * <li>{@code trees}: yields a {@link org.resistlab.core.learner.TreeModel}.</li>
 * </ul>
 */
package org.resistlab.weka;
