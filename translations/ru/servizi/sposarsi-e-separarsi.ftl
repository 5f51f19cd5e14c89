### Sposarsi o separarsi in Italia — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sposarsi o separarsi in Italia
title = Вступить в брак или разойтись в Италии
# it: Documenti per il matrimonio civile, e a chi chiedere se vuoi separarti.
summary = Документы для гражданского брака и к кому обратиться, если вы хотите разойтись.
# it: matrimonio; nozze; divorzio; separazione; pubblicazioni; nulla osta al matrimonio; unione civile
# term: nulla osta → { -nulla-osta } = предварительное разрешение на въезд
keywords = брак; свадьба; развод; расставание; разрешение на брак; гражданский союз; загс
# it: il nulla osta al matrimonio del tuo consolato
# term: nulla osta → { -nulla-osta } = предварительное разрешение на въезд
# term: consolato → { -consolato } = консульство или посольство
f-3u223 = разрешение на брак (nulla osta) от вашего консульства
# it: l'atto di nascita, se il Comune lo chiede
f-kvhpr = свидетельство о рождении, если его просит муниципалитет (Comune)
# it: l'atto di matrimonio
f-nkdhx = свидетельство о браке
# it: Il matrimonio civile si fa in Comune. È una scelta **libera** di due persone adulte.
p-q6vxd = Гражданский брак заключают в муниципалитете. Это **свободный** выбор двух взрослых людей.

## A chi è rivolto

# it: A chi ha almeno 18 anni e non è già sposato. Due persone dello stesso sesso possono fare l'**unione civile**.
p-tjfyi = Для тех, кому не меньше 18 лет и кто ещё не в браке. Два человека одного пола могут заключить **unione civile** (гражданский союз).

## Come fare

# it: Vai all'ufficio di [stato civile][1]. Chiedi quali documenti servono.
# note: voce 1 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = отдел записи актов гражданского состояния
l-xtcvc = Идите в [отдел записи актов гражданского состояния (stato civile)][1]. Спросите, какие нужны документы.
# it: Chiedi al tuo [consolato][1] il **nulla osta** al matrimonio. Dice che puoi sposarti.
# note: voce 2 di 5
# note: [1] = termini/consolato
# term: consolato → { -consolato } = консульство или посольство
# term: nulla osta → { -nulla-osta } = предварительное разрешение на въезд
l-ixmix = Попросите в вашем [консульстве (consolato)][1] **nulla osta** (разрешение) на брак. В нём сказано, что вы можете вступить в брак.
# it: Porta i documenti in Comune. Chiedi un interprete, se non capisci bene.
# note: voce 3 di 5
l-wgtue = Принесите документы в муниципалитет. Попросите переводчика, если плохо понимаете.
# it: Il Comune fa le **pubblicazioni**: scrive che volete sposarvi.
# note: voce 4 di 5
l-dh7br = Муниципалитет делает **pubblicazioni** (объявление): пишет, что вы хотите вступить в брак.
# it: Fissate il giorno. Servono i testimoni.
# note: voce 5 di 5
l-mmuuh = Назначьте день. Нужны свидетели.

## Casi particolari

# it: **Sei rifugiato?** Non andare al consolato. Chiedi in Comune quale documento serve al suo posto.
# note: voce 1 di 3
# term: consolato → { -consolato } = консульство или посольство
l-2c8dk = **Вы беженец?** Не ходите в консульство. Спросите в муниципалитете, какой документ нужен вместо этого.
# it: **Ti sei sposato all'estero?** Chiedi in Comune come far valere il matrimonio in Italia.
# note: voce 2 di 3
l-gbwb2 = **Вы вступили в брак за границей?** Спросите в муниципалитете, как сделать, чтобы брак действовал в Италии.
# it: **Vuoi separarti?** Se siete d'accordo e non avete figli minori, a volte potete farlo in Comune. Negli altri casi serve un [avvocato][1].
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: minori → { -minore } = несовершеннолетний
l-48zzy = **Хотите разойтись?** Если вы оба согласны и у вас нет несовершеннолетних детей, иногда вы можете сделать это в муниципалитете. В других случаях нужен [адвокат][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-qdj7w = Если что-то идёт не так
# it: Nessuno può obbligarti a sposarti, neanche i tuoi genitori. È un **reato**. Chiedi aiuto al [numero antiviolenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/antiviolenza-1522
p-dnf8x = Никто не может заставить вас вступить в брак, даже ваши родители. Это **преступление**. Попросите помощи по [номеру против насилия][1].
# it: Se ti separi, chiedi a un avvocato che cosa succede al tuo permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
p-wiwiw = Если вы расходитесь, спросите адвоката, что будет с вашим видом на жительство.
