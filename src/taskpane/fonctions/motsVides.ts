/** Words that say nothing about which function is meant, folded; what asks, links and points. */
const FR = 'a ai ainsi afin apres au aux avec avoir beaucoup c cae ce ceux celles ces cette comment combien d dans de depuis des donc du elle elles en entre est et eu faire fait faut ils il j je l la le les leur leurs lequel ma me mes mon n ne nombre nos notre nous on ont ou par parmi pas pour qu que quel quelle quelles quels qui s sa sans se ses si son sont sous sur t te tous tout toute toutes un une vers veux vos votre vous y calculer compter savoir connaitre trouver';
const EN = 'a all am an and are at be been by cae can compute count did do does find for from get had has have how i in is it its many me much my number of on or our that the their there they this those to us was we were what which who whose will with you your';

const MOTS = new Set(`${FR} ${EN}`.split(' '));

/** Whether a folded word says nothing about which function is meant. */
export const estMotVide = (mot: string): boolean => MOTS.has(mot);
