### Ti sei fatto male al lavoro — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ti sei fatto male al lavoro
title = Вы получили травму на работе
# it: Che cosa fare e dire per avere cure e soldi dall'INAIL.
# term: inail → { -inail } = страхование от несчастных случаев на работе
summary = Что делать и что говорить, чтобы получить лечение и деньги от INAIL.
# it: infortunio; INAIL; incidente sul lavoro; malattia professionale; caduta
# term: inail → { -inail } = страхование от несчастных случаев на работе
keywords = травма; INAIL; несчастный случай на работе; профессиональная болезнь; падение
# it: il certificato medico di infortunio
# term: certificato medico → { -certificato-di-malattia } = больничный лист
f-33waa = медицинская справка о травме
# it: i nomi di chi ha visto
# term: visto → { -visto } = въездная виза
f-y9wr6 = имена тех, кто это видел
# it: cure e soldi per i giorni senza lavoro
f-kdpp7 = лечение и деньги за дни без работы
# it: emergenza
f-59t7e = экстренная помощь
# it: Un incidente al lavoro, o nel viaggio verso il lavoro, si chiama **infortunio**. L'[INAIL][1] paga le cure e i giorni persi.
# note: [1] = termini/inail
# term: inail → { -inail } = страхование от несчастных случаев на работе
p-qee6e = Несчастный случай на работе или по дороге на работу называется **infortunio**. [INAIL][1] оплачивает лечение и потерянные дни.

## A chi è rivolto

# it: A chi lavora. Vale anche per chi lavora in nero o senza permesso.
# term: in nero → { -lavoro-nero } = работа без оформления
p-9keeh = Для тех, кто работает. Это касается и тех, кто работает без оформления или без вида на жительство.

## Come fare

# it: Se è grave, chiama il { $phone }. Non spostare chi è ferito.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-sn7af = Если это серьёзно, звоните { $phone }. Не передвигайте раненого.
# it: Avvisa subito il capo, anche se ti sembra poco.
# note: voce 1 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-wr46b = Сразу сообщите начальнику, даже если травма кажется вам лёгкой.
# it: Vai al [pronto soccorso][1] o dal medico.
# note: voce 2 di 6
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = отделение неотложной помощи
l-fbjmq = Идите в [отделение неотложной помощи (pronto soccorso)][1] или к врачу.
# it: Di' la verità: **mi sono fatto male al lavoro**. Di' dove e come.
# note: voce 3 di 6
l-wsfhe = Скажите правду: **mi sono fatto male al lavoro** (у меня травма на работе). Скажите, где и как.
# it: Il medico fa il certificato e lo manda all'INAIL. Chiedi il numero.
# note: voce 4 di 6
# term: inail → { -inail } = страхование от несчастных случаев на работе
l-r99m4 = Врач выпишет справку и отправит её в INAIL. Попросите номер.
# it: Dai il numero del certificato al datore di lavoro.
# note: voce 5 di 6
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
l-87zhq = Сообщите номер справки работодателю.
# it: Non tornare al lavoro prima che il medico dica di sì.
# note: voce 6 di 6
l-mwyhu = Не возвращайтесь на работу, пока врач не разрешит.
# it: Se il capo ti chiede di dire che sei caduto in casa, **non farlo**. Puoi perdere i tuoi diritti.
# note: critico: qui uno sbaglio può fare danno
p-ggkrm = Если начальник просит вас сказать, что вы упали дома, **не делайте этого**. Вы можете потерять свои права.

## Cosa si ottiene

# it: Una parte della paga per i giorni senza lavoro. Se resta un danno grave, anche altri soldi.
p-sxymr = Часть зарплаты за дни без работы. Если остались тяжёлые последствия, то и другие деньги.

## Casi particolari

# it: Ti sei ammalato piano piano per il lavoro? Può essere una **malattia professionale**. Parlane con il medico e con un patronato.
# term: patronato → { -patronato } = бюро помощи с документами
p-eubnh = Вы постепенно заболели из-за работы? Это может быть **malattia professionale** (профессиональная болезнь). Поговорите с врачом и в { -patronato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-fwtp9 = Если что-то идёт не так
# it: Se il datore di lavoro non avvisa l'INAIL, vai tu con il certificato. Un [patronato][1] ti aiuta gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
# term: inail → { -inail } = страхование от несчастных случаев на работе
# term: patronato → { -patronato } = бюро помощи с документами
p-jw3sq = Если работодатель не сообщает в INAIL, идите сами со справкой. [Бюро помощи с документами (patronato)][1] поможет вам бесплатно.
