### Ti sei fatto male al lavoro — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ti sei fatto male al lavoro
title = Se lastimó en el trabajo
# it: Che cosa fare e dire per avere cure e soldi dall'INAIL.
# term: inail → { -inail } = seguro de accidentes de trabajo
summary = Qué hacer y decir para recibir atención médica y dinero del INAIL.
# it: infortunio; INAIL; incidente sul lavoro; malattia professionale; caduta
# term: inail → { -inail } = seguro de accidentes de trabajo
keywords = accidente; INAIL; accidente de trabajo; enfermedad profesional; caída; infortunio
# it: il certificato medico di infortunio
# term: certificato medico → { -certificato-di-malattia } = certificado de enfermedad
f-33waa = el certificado médico del accidente
# it: i nomi di chi ha visto
# term: visto → { -visto } = visa de entrada
f-y9wr6 = los nombres de quienes lo vieron
# it: cure e soldi per i giorni senza lavoro
f-kdpp7 = atención médica y dinero por los días sin trabajo
# it: emergenza
f-59t7e = emergencia
# it: Un incidente al lavoro, o nel viaggio verso il lavoro, si chiama **infortunio**. L'[INAIL][1] paga le cure e i giorni persi.
# note: [1] = termini/inail
# term: inail → { -inail } = seguro de accidentes de trabajo
p-qee6e = Un accidente en el trabajo, o en el viaje al trabajo, se llama **infortunio** (accidente de trabajo). El [seguro de accidentes de trabajo (INAIL)][1] paga la atención médica y los días perdidos.

## A chi è rivolto

# it: A chi lavora. Vale anche per chi lavora in nero o senza permesso.
# term: in nero → { -lavoro-nero } = trabajo en negro
p-9keeh = A quien trabaja. Vale también para quien trabaja en negro o sin permiso.

## Come fare

# it: Se è grave, chiama il { $phone }. Non spostare chi è ferito.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-sn7af = Si es grave, llame al { $phone }. No mueva a la persona herida.
# it: Avvisa subito il capo, anche se ti sembra poco.
# note: voce 1 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-wr46b = Avise enseguida al jefe, aunque le parezca poca cosa.
# it: Vai al [pronto soccorso][1] o dal medico.
# note: voce 2 di 6
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgencias del hospital
l-fbjmq = Vaya a [urgencias (pronto soccorso)][1] o al médico.
# it: Di' la verità: **mi sono fatto male al lavoro**. Di' dove e come.
# note: voce 3 di 6
l-wsfhe = Diga la verdad: **mi sono fatto male al lavoro** (me lastimé en el trabajo). Diga dónde y cómo.
# it: Il medico fa il certificato e lo manda all'INAIL. Chiedi il numero.
# note: voce 4 di 6
# term: inail → { -inail } = seguro de accidentes de trabajo
l-r99m4 = El médico hace el certificado y lo envía al INAIL. Pida el número.
# it: Dai il numero del certificato al datore di lavoro.
# note: voce 5 di 6
# term: datore di lavoro → { -datore-di-lavoro } = empleador
l-87zhq = Dé el número del certificado al { -datore-di-lavoro }.
# it: Non tornare al lavoro prima che il medico dica di sì.
# note: voce 6 di 6
l-mwyhu = No vuelva al trabajo antes de que el médico diga que sí.
# it: Se il capo ti chiede di dire che sei caduto in casa, **non farlo**. Puoi perdere i tuoi diritti.
# note: critico: qui uno sbaglio può fare danno
p-ggkrm = Si el jefe le pide que diga que se cayó en casa, **no lo haga**. Puede perder sus derechos.

## Cosa si ottiene

# it: Una parte della paga per i giorni senza lavoro. Se resta un danno grave, anche altri soldi.
p-sxymr = Una parte del sueldo por los días sin trabajo. Si queda un daño grave, también otro dinero.

## Casi particolari

# it: Ti sei ammalato piano piano per il lavoro? Può essere una **malattia professionale**. Parlane con il medico e con un patronato.
# term: patronato → { -patronato } = oficina de ayuda
p-eubnh = ¿Se enfermó poco a poco por el trabajo? Puede ser una **enfermedad profesional** (malattia professionale). Hable con el médico y con una { -patronato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-fwtp9 = Si algo va mal
# it: Se il datore di lavoro non avvisa l'INAIL, vai tu con il certificato. Un [patronato][1] ti aiuta gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: datore di lavoro → { -datore-di-lavoro } = empleador
# term: inail → { -inail } = seguro de accidentes de trabajo
# term: patronato → { -patronato } = oficina de ayuda
p-jw3sq = Si el { -datore-di-lavoro } no avisa al INAIL, vaya usted con el certificado. Una [oficina de ayuda (patronato)][1] le ayuda gratis.
