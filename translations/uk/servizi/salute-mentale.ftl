### Stai male dentro: aiuto per la mente — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Stai male dentro: aiuto per la mente
title = Вам погано на душі: психологічна допомога
# it: A chi chiedere aiuto per ansia, tristezza, paura o pensieri brutti.
summary = До кого звернутися по допомогу, якщо є тривога, смуток, страх або погані думки.
# it: psicologo; psichiatra; depressione; ansia; trauma; salute mentale; CPS; non dormo; tristezza; suicidio; voglio morire; uccidermi; voglio uccidermi; mi ammazzo; mi uccido; suicidarmi; farla finita; non voglio più vivere; non ce la faccio più; sono disperato; sono disperata; attacchi di panico; sento voci; mi faccio del male
keywords = психолог; психіатр; депресія; тривога; травма; психічне здоров’я; CPS; не сплю; сум; самогубство; не хочу жити; хочу померти; вбити себе; накласти на себе руки; покінчити з собою; покінчити з життям; вкоротити собі віку; більше не можу; я у відчаї; панічна атака; чую голоси; суїцид; завдаю собі болю; ріжу себе
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
# term: codice stp → { -stp } = медичний код для людей без посвідки
f-3tixa = медична картка (tessera sanitaria) або код STP, якщо маєте
# it: ascolto e cure
f-bnu89 = розмова і лікування
# it: emergenza
f-yrx7n = екстрена допомога
# it: Anche la mente può ammalarsi. Chiedere aiuto **non** è una vergogna.
p-af7bm = Душа теж може захворіти. Просити допомоги – **не** сором.

## A chi è rivolto

# it: A chi è molto triste, ha paura, non dorme, sente voci o ha vissuto cose terribili. Anche a chi vive con una persona così.
p-d52hm = Для тих, кому дуже сумно, хто боїться, не спить, чує голоси або пережив страшне. Також для тих, хто живе з такою людиною.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = місцева установа охорони здоров’я
p-8gif6 = Живете в Кремі або в сусідніх муніципалітетах? Ваша [ASST][1] інша: запитайте в муніципалітеті (Comune).

## Come fare

# it: Pensi di morire o di fare male a qualcuno? Chiama subito il { $phone } o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
# term: pronto soccorso → { -pronto-soccorso } = відділення невідкладної допомоги
p-viz8u = Ви думаєте про смерть або про те, щоб зашкодити комусь? Негайно дзвоніть { $phone } або їдьте до { -pronto-soccorso(case: "gen") }.
# it: Parla con il [medico di famiglia][1]. Spiega come stai e da quando.
# note: voce 1 di 4
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = сімейний лікар
l-6mbg5 = Поговоріть із [сімейним лікарем][1]. Поясніть, як ви почуваєтеся і відколи.
# it: Il medico può mandarti al [centro psico-sociale][1] o da uno psicologo.
# note: voce 2 di 4
# note: [1] = termini/centro-psicosociale
# term: centro psico-sociale → { -centro-psicosociale } = центр психічного здоров’я
l-bg7vj = Лікар може направити вас до [центру психічного здоров’я (centro psico-sociale)][1] або до психолога.
# it: Chiedi un [mediatore][1], se è difficile parlare in italiano.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-wf4bu = Попросіть [медіатора][1], якщо важко говорити італійською.
# it: Vai agli appuntamenti, anche se ti senti un po' meglio.
# note: voce 4 di 4
l-sju6z = Приходьте на зустрічі, навіть якщо вам трохи краще.
# it: Per i bambini e i ragazzi c'è la **neuropsichiatria infantile**. Ti manda il pediatra o la scuola.
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
p-awigu = Для дітей і підлітків є **neuropsichiatria infantile** (дитяча психоневрологія). Туди направляє { -pediatra-di-libera-scelta } або школа.

## Cosa si ottiene

# it: Ascolto, cure, medicine se servono. Le cure sono di solito volontarie: decidi tu.
p-e227u = Розмова, лікування, ліки, якщо потрібні. Лікування зазвичай добровільне: вирішуєте ви.

## Casi particolari

# it: Una donna può andare anche al [consultorio][1].
# note: voce 1 di 3
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = сімейна консультація
l-pcvbc = Жінка може звернутися також до [сімейної консультації (consultorio)][1].
# it: Chi ha subito torture, o violenze durante il viaggio, ha diritto a cure speciali. Dillo al medico o all'avvocato.
# note: voce 2 di 3
l-8hu24 = Хто зазнав тортур або хто зазнав насильства в дорозі, має право на спеціальне лікування. Скажіть про це лікарю або адвокату.
# it: Per alcol o droghe leggi [la pagina sulle dipendenze][1].
# note: voce 3 di 3
# note: [1] = servizi/dipendenze
l-gid4r = Про алкоголь або наркотики читайте [сторінку про залежності][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-xewiv = Якщо щось піде не так
# it: Il centro non ha posto subito? Torna dal medico e chiedi di segnare la ricetta come urgente.
# term: ricetta → { -ricetta } = рецепт або направлення
p-zsw8p = У центрі немає місця відразу? Поверніться до лікаря і попросіть позначити направлення як термінове.
