### Ti sei fatto male al lavoro — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ti sei fatto male al lavoro
title = You have been hurt at work
# it: Che cosa fare e dire per avere cure e soldi dall'INAIL.
# term: inail → { -inail } = work accident insurance
summary = What to do and say to get treatment and money from INAIL.
# it: infortunio; INAIL; incidente sul lavoro; malattia professionale; caduta
# term: inail → { -inail } = work accident insurance
keywords = accident; INAIL; accident at work; infortunio; occupational disease; fall; injury
# it: il certificato medico di infortunio
# term: certificato medico → { -certificato-di-malattia } = sick note
f-33waa = the medical certificate of the accident at work
# it: i nomi di chi ha visto
# term: visto → { -visto } = entry visa
f-y9wr6 = the names of the people who saw it
# it: cure e soldi per i giorni senza lavoro
f-kdpp7 = treatment and money for the days without work
# it: emergenza
f-59t7e = emergency
# it: Un incidente al lavoro, o nel viaggio verso il lavoro, si chiama **infortunio**. L'[INAIL][1] paga le cure e i giorni persi.
# note: [1] = termini/inail
# term: inail → { -inail } = work accident insurance
p-qee6e = An accident at work, or on the way to work, is called **infortunio**. [INAIL][1] pays for the treatment and the lost days.

## A chi è rivolto

# it: A chi lavora. Vale anche per chi lavora in nero o senza permesso.
# term: in nero → { -lavoro-nero } = undeclared work
p-9keeh = For people who work. Also for people who work without a contract (in nero) or without a permit.

## Come fare

# it: Se è grave, chiama il { $phone }. Non spostare chi è ferito.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-sn7af = If it is serious, call { $phone }. Do not move the injured person.
# it: Avvisa subito il capo, anche se ti sembra poco.
# note: voce 1 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-wr46b = Tell your boss at once, even if you think it is nothing much.
# it: Vai al [pronto soccorso][1] o dal medico.
# note: voce 2 di 6
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = emergency department
l-fbjmq = Go to the [emergency department (pronto soccorso)][1] or to the doctor.
# it: Di' la verità: **mi sono fatto male al lavoro**. Di' dove e come.
# note: voce 3 di 6
l-wsfhe = Tell the truth: **mi sono fatto male al lavoro** (I was hurt at work). Say where and how.
# it: Il medico fa il certificato e lo manda all'INAIL. Chiedi il numero.
# note: voce 4 di 6
# term: inail → { -inail } = work accident insurance
l-r99m4 = The doctor makes the certificate and sends it to INAIL. Ask for the number.
# it: Dai il numero del certificato al datore di lavoro.
# note: voce 5 di 6
# term: datore di lavoro → { -datore-di-lavoro } = employer
l-87zhq = Give the number of the certificate to your { -datore-di-lavoro }.
# it: Non tornare al lavoro prima che il medico dica di sì.
# note: voce 6 di 6
l-mwyhu = Do not go back to work before the doctor says yes.
# it: Se il capo ti chiede di dire che sei caduto in casa, **non farlo**. Puoi perdere i tuoi diritti.
# note: critico: qui uno sbaglio può fare danno
p-ggkrm = If your boss asks you to say that you fell at home, **do not do it**. You can lose your rights.

## Cosa si ottiene

# it: Una parte della paga per i giorni senza lavoro. Se resta un danno grave, anche altri soldi.
p-sxymr = Part of your pay for the days without work. If a serious injury remains, other money too.

## Casi particolari

# it: Ti sei ammalato piano piano per il lavoro? Può essere una **malattia professionale**. Parlane con il medico e con un patronato.
# term: patronato → { -patronato } = advice office
p-eubnh = Have you become ill little by little because of your work? It may be an **occupational disease (malattia professionale)**. Talk about it with your doctor and with an { -patronato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-fwtp9 = If something goes wrong
# it: Se il datore di lavoro non avvisa l'INAIL, vai tu con il certificato. Un [patronato][1] ti aiuta gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: datore di lavoro → { -datore-di-lavoro } = employer
# term: inail → { -inail } = work accident insurance
# term: patronato → { -patronato } = advice office
p-jw3sq = If the employer does not inform INAIL, go yourself with the certificate. An [advice office (patronato)][1] helps you free of charge.
