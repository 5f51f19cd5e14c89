### Ti sei fatto male al lavoro — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ti sei fatto male al lavoro
title = Ви травмувалися на роботі
# it: Che cosa fare e dire per avere cure e soldi dall'INAIL.
# term: inail → { -inail } = страхування від нещасних випадків на роботі
summary = Що робити і казати, щоб отримати лікування і гроші від INAIL.
# it: infortunio; INAIL; incidente sul lavoro; malattia professionale; caduta
# term: inail → { -inail } = страхування від нещасних випадків на роботі
keywords = нещасний випадок; INAIL; травма на роботі; аварія на роботі; професійна хвороба; падіння
# it: il certificato medico di infortunio
# term: certificato medico → { -certificato-di-malattia } = лікарняний листок
f-33waa = медична довідка про нещасний випадок
# it: i nomi di chi ha visto
# term: visto → { -visto } = в’їзна віза
f-y9wr6 = імена тих, хто це бачив
# it: cure e soldi per i giorni senza lavoro
f-kdpp7 = лікування і гроші за дні без роботи
# it: emergenza
f-59t7e = екстрена допомога
# it: Un incidente al lavoro, o nel viaggio verso il lavoro, si chiama **infortunio**. L'[INAIL][1] paga le cure e i giorni persi.
# note: [1] = termini/inail
# term: inail → { -inail } = страхування від нещасних випадків на роботі
p-qee6e = Нещасний випадок на роботі або дорогою на роботу називається **infortunio**. [INAIL][1] оплачує лікування і втрачені дні.

## A chi è rivolto

# it: A chi lavora. Vale anche per chi lavora in nero o senza permesso.
# term: in nero → { -lavoro-nero } = робота без оформлення
p-9keeh = Для тих, хто працює. Це стосується і тих, хто працює без оформлення (in nero) або без посвідки.

## Come fare

# it: Se è grave, chiama il { $phone }. Non spostare chi è ferito.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-sn7af = Якщо це серйозно, дзвоніть { $phone }. Не переміщуйте пораненого.
# it: Avvisa subito il capo, anche se ti sembra poco.
# note: voce 1 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-wr46b = Відразу повідомте начальника, навіть якщо вам здається, що це дрібниця.
# it: Vai al [pronto soccorso][1] o dal medico.
# note: voce 2 di 6
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = відділення невідкладної допомоги
l-fbjmq = Ідіть до [відділення невідкладної допомоги (pronto soccorso)][1] або до лікаря.
# it: Di' la verità: **mi sono fatto male al lavoro**. Di' dove e come.
# note: voce 3 di 6
l-wsfhe = Скажіть правду: **mi sono fatto male al lavoro** (я травмувався / травмувалася на роботі). Скажіть, де і як.
# it: Il medico fa il certificato e lo manda all'INAIL. Chiedi il numero.
# note: voce 4 di 6
# term: inail → { -inail } = страхування від нещасних випадків на роботі
l-r99m4 = Лікар пише довідку і надсилає її до INAIL. Попросіть номер.
# it: Dai il numero del certificato al datore di lavoro.
# note: voce 5 di 6
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
l-87zhq = Передайте номер довідки { -datore-di-lavoro(case: "dat") }.
# it: Non tornare al lavoro prima che il medico dica di sì.
# note: voce 6 di 6
l-mwyhu = Не повертайтеся на роботу, поки лікар не дозволить.
# it: Se il capo ti chiede di dire che sei caduto in casa, **non farlo**. Puoi perdere i tuoi diritti.
# note: critico: qui uno sbaglio può fare danno
p-ggkrm = Якщо начальник просить сказати, що ви впали вдома, **не робіть цього**. Ви можете втратити свої права.

## Cosa si ottiene

# it: Una parte della paga per i giorni senza lavoro. Se resta un danno grave, anche altri soldi.
p-sxymr = Частина зарплати за дні без роботи. Якщо залишилося тяжке ушкодження, також інші гроші.

## Casi particolari

# it: Ti sei ammalato piano piano per il lavoro? Può essere una **malattia professionale**. Parlane con il medico e con un patronato.
# term: patronato → { -patronato } = бюро допомоги з документами
p-eubnh = Ви поступово захворіли через роботу? Це може бути **malattia professionale** (професійна хвороба). Поговоріть про це з лікарем і в { -patronato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-fwtp9 = Якщо щось піде не так
# it: Se il datore di lavoro non avvisa l'INAIL, vai tu con il certificato. Un [patronato][1] ti aiuta gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
# term: inail → { -inail } = страхування від нещасних випадків на роботі
# term: patronato → { -patronato } = бюро допомоги з документами
p-jw3sq = Якщо { -datore-di-lavoro } не повідомляє INAIL, ідіть самі з довідкою. [Бюро допомоги (patronato)][1] допоможе вам безкоштовно.
