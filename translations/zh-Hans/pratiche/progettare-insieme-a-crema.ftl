### Progettare insieme i servizi sociali — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progettare insieme i servizi sociali
title = 一起规划社会服务
# it: Il Comune non affida e basta: progetta, gestisce e valuta con gli enti.
summary = 市政府不只是委托：它和各机构一起规划、管理和评价。
# it: coprogettazione; terzo settore; Crema; avviso pubblico
# term: avviso pubblico → { -avviso-pubblico } = 公告
keywords = 共同规划; 非营利组织; Crema; 公告

## Il problema

# it: Di solito gli enti si fanno concorrenza per avere un servizio. A Crema hanno provato un'altra strada.
p-teme5 = 通常，各机构要互相竞争才能得到一项服务。克雷马试了另一条路。

## Come funziona

# it: Il Comune ha scritto un avviso pubblico **senza gara**. Per Crema era il primo.
# note: voce 1 di 4
# term: avviso pubblico → { -avviso-pubblico } = 公告
l-3p5jw = 市政府发了一份**不招标**的公告。这在克雷马是第一次。
# it: 28 enti hanno risposto, in due gruppi.
# note: voce 2 di 4
l-asg6w = 28个机构分成两组作了回应。
# it: I due gruppi hanno formato un'associazione temporanea.
# note: voce 3 di 4
l-cgcut = 两组组成了一个临时联合体。
# it: Comune ed enti progettano, pianificano, gestiscono e valutano insieme.
# note: voce 4 di 4
l-w3zxe = 市政府和各机构一起设计、规划、管理和评价。

## Chi lo organizza

# it: Guidano i due gruppi il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Per copiare l'idea chiedi al [Comune di Crema][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = enti/comune-di-crema
p-339eh = 两组由[Consorzio sul Serio][1]和[Fondazione Caritas][2]牵头。想借鉴这个做法，请问[克雷马市政府][3]。
