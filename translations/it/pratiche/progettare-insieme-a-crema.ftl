### pratiche/progettare-insieme-a-crema
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Progettare insieme i servizi sociali
summary = Il Comune non affida e basta: progetta, gestisce e valuta con gli enti.
keywords = coprogettazione; terzo settore; Crema; avviso pubblico

## Il problema

p-teme5 = Di solito gli enti si fanno concorrenza per avere un servizio. A Crema hanno provato un'altra strada.

## Come funziona

# note: voce 1 di 4
l-3p5jw = Il Comune ha scritto un avviso pubblico **senza gara**. Per Crema era il primo.
# note: voce 2 di 4
l-asg6w = 28 enti hanno risposto, in due gruppi.
# note: voce 3 di 4
l-cgcut = I due gruppi hanno formato un'associazione temporanea.
# note: voce 4 di 4
l-w3zxe = Comune ed enti progettano, pianificano, gestiscono e valutano insieme.

## Chi lo organizza

# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = enti/comune-di-crema
p-339eh = Guidano i due gruppi il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Per copiare l'idea chiedi al [Comune di Crema][3].
