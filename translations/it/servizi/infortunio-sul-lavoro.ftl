### servizi/infortunio-sul-lavoro
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Ti sei fatto male al lavoro
summary = Che cosa fare e dire per avere cure e soldi dall'INAIL.
keywords = infortunio; INAIL; incidente sul lavoro; malattia professionale; caduta
# required_documents.name
f-33waa = il certificato medico di infortunio
# required_documents.name
f-y9wr6 = i nomi di chi ha visto
# outputs.name
f-kdpp7 = cure e soldi per i giorni senza lavoro
# phones.label
f-59t7e = emergenza
# note: [1] = termini/inail
p-qee6e = Un incidente al lavoro, o nel viaggio verso il lavoro, si chiama **infortunio**. L'[INAIL][1] paga le cure e i giorni persi.

## A chi è rivolto

p-9keeh = A chi lavora. Vale anche per chi lavora in nero o senza permesso.

## Come fare

# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-sn7af = Se è grave, chiama il { $phone }. Non spostare chi è ferito.
# note: voce 1 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-wr46b = Avvisa subito il capo, anche se ti sembra poco.
# note: voce 2 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = servizi/andare-al-pronto-soccorso
l-fbjmq = Vai al [pronto soccorso][1] o dal medico.
# note: voce 3 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-wsfhe = Di' la verità: **mi sono fatto male al lavoro**. Di' dove e come.
# note: voce 4 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-r99m4 = Il medico fa il certificato e lo manda all'INAIL. Chiedi il numero.
# note: voce 5 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-87zhq = Dai il numero del certificato al datore di lavoro.
# note: voce 6 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-mwyhu = Non tornare al lavoro prima che il medico dica di sì.
# note: critico: qui uno sbaglio può fare danno
p-ggkrm = Se il capo ti chiede di dire che sei caduto in casa, **non farlo**. Puoi perdere i tuoi diritti.

## Cosa si ottiene

p-sxymr = Una parte della paga per i giorni senza lavoro. Se resta un danno grave, anche altri soldi.

## Casi particolari

p-eubnh = Ti sei ammalato piano piano per il lavoro? Può essere una **malattia professionale**. Parlane con il medico e con un patronato.

## Se qualcosa va male

t-fwtp9 = Se qualcosa va male
# note: [1] = servizi/aiuto-patronato-caf
p-jw3sq = Se il datore di lavoro non avvisa l'INAIL, vai tu con il certificato. Un [patronato][1] ti aiuta gratis.
