### Stai male dentro: aiuto per la mente — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Stai male dentro: aiuto per la mente
title = Вам плохо на душе: психологическая помощь
# it: A chi chiedere aiuto per ansia, tristezza, paura o pensieri brutti.
summary = К кому обратиться при тревоге, грусти, страхе или плохих мыслях.
# it: psicologo; psichiatra; depressione; ansia; trauma; salute mentale; CPS; non dormo; tristezza; suicidio; voglio morire; uccidermi; voglio uccidermi; mi ammazzo; mi uccido; suicidarmi; farla finita; non voglio più vivere; non ce la faccio più; sono disperato; sono disperata; attacchi di panico; sento voci; mi faccio del male
keywords = психолог; психиатр; депрессия; тревога; травма; психическое здоровье; CPS; не сплю; грусть; самоубийство; не хочу жить; хочу умереть; убить себя; покончить с собой; покончить с жизнью; суицид; наложить на себя руки; жить не хочется; больше не могу; я в отчаянии; отчаяние; паническая атака; слышу голоса; режу себя; причиняю себе боль
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
# term: codice stp → { -stp } = медицинский код для людей без вида на жительство
f-3tixa = медицинская карточка или код STP, если они у вас есть
# it: ascolto e cure
f-bnu89 = разговор и лечение
# it: emergenza
f-yrx7n = экстренная помощь
# it: Anche la mente può ammalarsi. Chiedere aiuto **non** è una vergogna.
p-af7bm = Душа тоже может болеть. Просить о помощи **не** стыдно.

## A chi è rivolto

# it: A chi è molto triste, ha paura, non dorme, sente voci o ha vissuto cose terribili. Anche a chi vive con una persona così.
p-d52hm = Для тех, кому очень грустно, страшно, кто не спит, слышит голоса или пережил ужасное. А также для тех, кто живёт с таким человеком.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = местное учреждение здравоохранения
p-8gif6 = Живёте в Креме или в соседних муниципалитетах? Ваша [ASST][1] другая: спросите в муниципалитете (Comune).

## Come fare

# it: Pensi di morire o di fare male a qualcuno? Chiama subito il { $phone } o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
# term: pronto soccorso → { -pronto-soccorso } = отделение неотложной помощи
p-viz8u = Вы думаете о смерти или о том, чтобы причинить кому-то вред? Сразу звоните { $phone } или поезжайте в { -pronto-soccorso }.
# it: Parla con il [medico di famiglia][1]. Spiega come stai e da quando.
# note: voce 1 di 4
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = семейный врач
l-6mbg5 = Поговорите с [семейным врачом (medico di famiglia)][1]. Объясните, как вы себя чувствуете и с какого времени.
# it: Il medico può mandarti al [centro psico-sociale][1] o da uno psicologo.
# note: voce 2 di 4
# note: [1] = termini/centro-psicosociale
# term: centro psico-sociale → { -centro-psicosociale } = центр психического здоровья
l-bg7vj = Врач может направить вас в [центр психического здоровья (centro psico-sociale)][1] или к психологу.
# it: Chiedi un [mediatore][1], se è difficile parlare in italiano.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-wf4bu = Попросите [медиатора][1], если трудно говорить по-итальянски.
# it: Vai agli appuntamenti, anche se ti senti un po' meglio.
# note: voce 4 di 4
l-sju6z = Приходите на приёмы, даже если вам стало немного лучше.
# it: Per i bambini e i ragazzi c'è la **neuropsichiatria infantile**. Ti manda il pediatra o la scuola.
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
p-awigu = Для детей и подростков есть **neuropsichiatria infantile** (детская нейропсихиатрия). Туда направляет детский врач или школа.

## Cosa si ottiene

# it: Ascolto, cure, medicine se servono. Le cure sono di solito volontarie: decidi tu.
p-e227u = Разговор, лечение, лекарства, если они нужны. Лечение обычно добровольное: вы решаете сами.

## Casi particolari

# it: Una donna può andare anche al [consultorio][1].
# note: voce 1 di 3
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = семейная консультация
l-pcvbc = Женщина может обратиться и в [семейную консультацию (consultorio)][1].
# it: Chi ha subito torture, o violenze durante il viaggio, ha diritto a cure speciali. Dillo al medico o all'avvocato.
# note: voce 2 di 3
l-8hu24 = Право на особое лечение имеют те, кто пережил пытки, и те, кто пережил насилие в пути. Скажите об этом врачу или адвокату.
# it: Per alcol o droghe leggi [la pagina sulle dipendenze][1].
# note: voce 3 di 3
# note: [1] = servizi/dipendenze
l-gid4r = Об алкоголе или наркотиках читайте [страницу о зависимостях][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-xewiv = Если что-то идёт не так
# it: Il centro non ha posto subito? Torna dal medico e chiedi di segnare la ricetta come urgente.
# term: ricetta → { -ricetta } = рецепт или направление
p-zsw8p = В центре сейчас нет мест? Вернитесь к врачу и попросите отметить направление как срочное.
