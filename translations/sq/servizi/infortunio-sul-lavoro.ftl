### Ti sei fatto male al lavoro — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ti sei fatto male al lavoro
title = Jeni lënduar në punë
# it: Che cosa fare e dire per avere cure e soldi dall'INAIL.
# term: inail → { -inail } = sigurimi për aksidentet në punë
summary = Çfarë të bëni dhe të thoni për të marrë mjekim dhe para nga INAIL.
# it: infortunio; INAIL; incidente sul lavoro; malattia professionale; caduta
# term: inail → { -inail } = sigurimi për aksidentet në punë
keywords = aksident në punë; INAIL; u vrava në punë; sëmundje nga puna; rrëzim; infortunio
# it: il certificato medico di infortunio
# term: certificato medico → { -certificato-di-malattia } = raport mjekësor
f-33waa = vërtetimi mjekësor i aksidentit në punë
# it: i nomi di chi ha visto
# term: visto → { -visto } = vizë hyrjeje
f-y9wr6 = emrat e atyre që kanë parë
# it: cure e soldi per i giorni senza lavoro
f-kdpp7 = mjekim dhe para për ditët pa punë
# it: emergenza
f-59t7e = emergjencë
# it: Un incidente al lavoro, o nel viaggio verso il lavoro, si chiama **infortunio**. L'[INAIL][1] paga le cure e i giorni persi.
# note: [1] = termini/inail
# term: inail → { -inail } = sigurimi për aksidentet në punë
p-qee6e = Një aksident në punë, ose në rrugën drejt punës, quhet **infortunio**. [INAIL][1] paguan mjekimin dhe ditët e humbura.

## A chi è rivolto

# it: A chi lavora. Vale anche per chi lavora in nero o senza permesso.
# term: in nero → { -lavoro-nero } = punë në të zezë
p-9keeh = Për këdo që punon. Vlen edhe për këdo që punon në të zezë ose pa leje.

## Come fare

# it: Se è grave, chiama il { $phone }. Non spostare chi è ferito.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-sn7af = Nëse është e rëndë, telefononi { $phone }. Mos e lëvizni të plagosurin.
# it: Avvisa subito il capo, anche se ti sembra poco.
# note: voce 1 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-wr46b = Njoftoni menjëherë shefin, edhe nëse ju duket pak gjë.
# it: Vai al [pronto soccorso][1] o dal medico.
# note: voce 2 di 6
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgjenca
l-fbjmq = Shkoni në [urgjencë (pronto soccorso)][1] ose te mjeku.
# it: Di' la verità: **mi sono fatto male al lavoro**. Di' dove e come.
# note: voce 3 di 6
l-wsfhe = Thoni të vërtetën: **mi sono fatto male al lavoro** (jam lënduar në punë). Thoni ku dhe si.
# it: Il medico fa il certificato e lo manda all'INAIL. Chiedi il numero.
# note: voce 4 di 6
# term: inail → { -inail } = sigurimi për aksidentet në punë
l-r99m4 = Mjeku bën vërtetimin dhe ia dërgon INAIL-it. Kërkoni numrin.
# it: Dai il numero del certificato al datore di lavoro.
# note: voce 5 di 6
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
l-87zhq = Jepini { -datore-di-lavoro(case: "gen") } numrin e vërtetimit.
# it: Non tornare al lavoro prima che il medico dica di sì.
# note: voce 6 di 6
l-mwyhu = Mos u ktheni në punë para se mjeku të thotë po.
# it: Se il capo ti chiede di dire che sei caduto in casa, **non farlo**. Puoi perdere i tuoi diritti.
# note: critico: qui uno sbaglio può fare danno
p-ggkrm = Nëse shefi ju kërkon të thoni që jeni rrëzuar në shtëpi, **mos e bëni**. Mund t’i humbni të drejtat tuaja.

## Cosa si ottiene

# it: Una parte della paga per i giorni senza lavoro. Se resta un danno grave, anche altri soldi.
p-sxymr = Një pjesë e pagës për ditët pa punë. Nëse mbetet një dëm i rëndë, edhe para të tjera.

## Casi particolari

# it: Ti sei ammalato piano piano per il lavoro? Può essere una **malattia professionale**. Parlane con il medico e con un patronato.
# term: patronato → { -patronato } = zyrë ndihme
p-eubnh = Jeni sëmurë pak nga pak për shkak të punës? Mund të jetë sëmundje nga puna (**malattia professionale**). Flisni me mjekun dhe me një { -patronato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-fwtp9 = Nëse diçka shkon keq
# it: Se il datore di lavoro non avvisa l'INAIL, vai tu con il certificato. Un [patronato][1] ti aiuta gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
# term: inail → { -inail } = sigurimi për aksidentet në punë
# term: patronato → { -patronato } = zyrë ndihme
p-jw3sq = Nëse { -datore-di-lavoro(case: "def") } nuk e njofton INAIL-in, shkoni ju me vërtetimin. Një [zyrë ndihme (patronato)][1] ju ndihmon falas.
