### Sposarsi o separarsi in Italia — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sposarsi o separarsi in Italia
title = Одружитися або розлучитися в Італії
# it: Documenti per il matrimonio civile, e a chi chiedere se vuoi separarti.
summary = Документи, щоб зареєструвати шлюб у муніципалітеті, і до кого звернутися, якщо хочете розлучитися.
# it: matrimonio; nozze; divorzio; separazione; pubblicazioni; nulla osta al matrimonio; unione civile
# term: nulla osta → { -nulla-osta } = попередній дозвіл на в’їзд
keywords = шлюб; весілля; розлучення; роздільне проживання; оголошення про шлюб; nulla osta; цивільний союз
# it: il nulla osta al matrimonio del tuo consolato
# term: nulla osta → { -nulla-osta } = попередній дозвіл на в’їзд
# term: consolato → { -consolato } = консульство або посольство
f-3u223 = дозвіл на шлюб (nulla osta) від вашого консульства
# it: l'atto di nascita, se il Comune lo chiede
f-kvhpr = свідоцтво про народження, якщо муніципалітет просить
# it: l'atto di matrimonio
f-nkdhx = запис про шлюб
# it: Il matrimonio civile si fa in Comune. È una scelta **libera** di due persone adulte.
p-q6vxd = Офіційний шлюб (matrimonio civile) реєструють у муніципалітеті (Comune). Це **вільний** вибір двох дорослих людей.

## A chi è rivolto

# it: A chi ha almeno 18 anni e non è già sposato. Due persone dello stesso sesso possono fare l'**unione civile**.
p-tjfyi = Для тих, кому щонайменше 18 років і хто не перебуває в шлюбі. Дві людини однієї статі можуть укласти **unione civile** (цивільний союз).

## Come fare

# it: Vai all'ufficio di [stato civile][1]. Chiedi quali documenti servono.
# note: voce 1 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = відділ цивільного стану
l-xtcvc = Ідіть до [відділу цивільного стану (stato civile)][1]. Запитайте, які документи потрібні.
# it: Chiedi al tuo [consolato][1] il **nulla osta** al matrimonio. Dice che puoi sposarti.
# note: voce 2 di 5
# note: [1] = termini/consolato
# term: consolato → { -consolato } = консульство або посольство
# term: nulla osta → { -nulla-osta } = попередній дозвіл на в’їзд
l-ixmix = Попросіть у своєму [консульстві][1] **nulla osta** (дозвіл на шлюб). Він каже, що ви можете одружитися.
# it: Porta i documenti in Comune. Chiedi un interprete, se non capisci bene.
# note: voce 3 di 5
l-wgtue = Принесіть документи до муніципалітету. Попросіть перекладача, якщо погано розумієте.
# it: Il Comune fa le **pubblicazioni**: scrive che volete sposarvi.
# note: voce 4 di 5
l-dh7br = Муніципалітет робить **pubblicazioni** (оголошення): пише, що ви хочете одружитися.
# it: Fissate il giorno. Servono i testimoni.
# note: voce 5 di 5
l-mmuuh = Призначте день. Потрібні свідки.

## Casi particolari

# it: **Sei rifugiato?** Non andare al consolato. Chiedi in Comune quale documento serve al suo posto.
# note: voce 1 di 3
# term: consolato → { -consolato } = консульство або посольство
l-2c8dk = **Ви біженець чи біженка?** Не йдіть до консульства. Запитайте в муніципалітеті, який документ потрібен замість нього.
# it: **Ti sei sposato all'estero?** Chiedi in Comune come far valere il matrimonio in Italia.
# note: voce 2 di 3
l-gbwb2 = **Ви одружилися за кордоном?** Запитайте в муніципалітеті, як визнати шлюб в Італії.
# it: **Vuoi separarti?** Se siete d'accordo e non avete figli minori, a volte potete farlo in Comune. Negli altri casi serve un [avvocato][1].
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: minori → { -minore } = неповнолітня особа
l-48zzy = **Хочете розійтися (separazione)?** Якщо ви обоє згодні і не маєте неповнолітніх дітей, іноді ви можете зробити це в муніципалітеті. В інших випадках потрібен [адвокат][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-qdj7w = Якщо щось піде не так
# it: Nessuno può obbligarti a sposarti, neanche i tuoi genitori. È un **reato**. Chiedi aiuto al [numero antiviolenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/antiviolenza-1522
p-dnf8x = Ніхто не може змусити вас одружитися, навіть ваші батьки. Це **злочин**. Просіть допомоги за [номером проти насильства][1].
# it: Se ti separi, chiedi a un avvocato che cosa succede al tuo permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
p-wiwiw = Якщо розлучаєтеся, запитайте в адвоката, що буде з вашою { -permesso-di-soggiorno(case: "ins") }.
