### Registrare la nascita di un figlio — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Registrare la nascita di un figlio
title = 登记孩子的出生
# it: Fai la dichiarazione di nascita entro 10 giorni, anche senza permesso.
summary = 出生申报要在10天之内办，没有居留也一样。
# it: nascita; neonato; atto di nascita; bambino; ospedale; stato civile
# term: stato civile → { -stato-civile } = 民事登记处
keywords = 出生登记; 新生儿; 出生证; 孩子; 医院; 民事登记处; 报出生
# it: l'attestazione di nascita dell'ospedale
f-jqk7j = 医院的出生证明（attestazione di nascita）
# it: un documento dei genitori
f-2ftqt = 父母的证件
# it: l'atto di nascita
f-7s2iq = 出生证书
# it: In Comune: entro 10 giorni dal parto.
f-wsxmk = 在市政府（Comune）：分娩后10天之内。
# it: In ospedale: entro tre giorni dal parto.
f-rrjyw = 在医院：分娩后三天之内。
# it: Anche in ospedale, nei primi tre giorni.
f-3phpw = 也可以在医院，头三天之内。
# it: Ogni bambino nato in Italia va registrato. Con la registrazione ha un nome e dei diritti.
p-zmn74 = 每个在意大利出生的孩子都要登记。登记后，孩子有名字和权利。

## A chi è rivolto

# it: Ai genitori. Non importa se hai il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
p-r4vc2 = 面向父母。有没有居留都没关系。
# it: Per registrare una nascita **non** serve mostrare il permesso di soggiorno.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
p-t8uxe = 登记出生**不需要**出示居留。

## Come fare

# it: In ospedale ricevi l'**attestazione di nascita**.
# note: voce 1 di 5
# note: «attestazione di nascita» è il titolo del foglio: lascialo accanto alla traduzione.
l-gmnjj = 在医院您会拿到**attestazione di nascita**（出生证明）。
# it: Scegli dove fare la dichiarazione: in ospedale, nel Comune di nascita o nel tuo Comune.
# note: voce 2 di 5
l-x7mig = 选择在哪里申报：医院、出生地的市政府，或您的市政府。
# it: Se siete sposati, basta un genitore. Se non siete sposati e lo riconoscete tutti e due, andate insieme.
# note: voce 3 di 5
l-jd8ug = 如果你们结了婚，父母一方去就够了。如果没有结婚、双方都承认孩子，请一起去。
# it: Di' il nome e il cognome del bambino. Controlla bene come sono scritti.
# note: voce 4 di 5
l-eakmr = 说孩子的名和姓。仔细检查写得对不对。
# it: Chiedi al Comune il codice fiscale del bambino.
# note: voce 5 di 5
# term: codice fiscale → { -codice-fiscale } = 税号
l-mhyge = 向市政府要孩子的{ -codice-fiscale }。

## Cosa si ottiene

# it: L'atto di nascita. Poi puoi scegliere il [pediatra][1] e chiedere l'[assegno unico][2].
# note: [1] = servizi/pediatra
# note: [2] = servizi/assegno-unico-figli
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
# term: assegno unico → { -assegno-unico } = 子女统一补贴
p-77sid = 出生证书。之后可以选[儿科医生][1]，申请[子女统一补贴][2]。

## Casi particolari

# it: **Cittadinanza.** Un bambino con genitori stranieri di solito prende la loro. Per il passaporto vai al [consolato][1] del tuo Paese. Se sei rifugiato, non andarci: chiedi a un avvocato.
# note: voce 1 di 3
# note: [1] = termini/consolato
# term: cittadinanza → { -cittadinanza } = 国籍
# term: passaporto → { -passaporto } = 护照
# term: consolato → { -consolato } = 领事馆
l-4c64f = **国籍。**父母是外国人的孩子，通常取得父母的国籍。办护照请去您国家的[领事馆][1]。如果您是难民，不要去：请问律师。
# it: **Permesso.** Il bambino deve essere aggiunto alla situazione di soggiorno dei genitori. Chiedi a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = 公益代办处
l-vfk5q = **居留。**孩子要加到父母的居留上。请问[公益代办处（patronato）][1]。
# it: **Parto in anonimato.** Una donna può partorire in ospedale e non dire il suo nome. Lo chiede al personale. È un diritto.
# note: voce 3 di 3
l-8kse5 = **匿名分娩。**妇女可以在医院分娩而不说名字。向医院人员提出就可以。这是一项权利。

## Se qualcosa va male

# it: Se qualcosa va male
t-y7wdi = 如果出了问题
# it: Sono passati i 10 giorni? Vai lo stesso e spiega perché. Se non capisci l'italiano, chiedi un [mediatore][1] in ospedale o in Comune.
# note: [1] = servizi/chiedere-un-mediatore
p-jvwnp = 10天已经过了？还是要去，并说明原因。如果听不懂意大利语，在医院或市政府要求[调解员][1]。
