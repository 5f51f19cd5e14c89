### NASpI: i soldi quando perdi il lavoro — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI: i soldi quando perdi il lavoro
# term: naspi → { -naspi } = subsidio de desempleo
title = NASpI: el dinero cuando pierde el trabajo
# it: L'indennità di disoccupazione per chi è stato licenziato o ha finito il contratto.
# term: indennità di disoccupazione → { -naspi } = subsidio de desempleo
summary = El { -naspi } para quien fue despedido o terminó el contrato.
# it: disoccupazione; NASpI; licenziato; indennità; sussidio
# term: naspi → { -naspi } = subsidio de desempleo
keywords = desempleo; NASpI; despedido; subsidio; paro; seguro de desempleo
# it: la lettera di licenziamento o il contratto finito
# term: licenziamento → { -licenziamento } = despido
f-62mn4 = la carta de { -licenziamento } o el contrato terminado
# it: le ultime buste paga
# term: buste paga → { -busta-paga } = recibo de sueldo
f-4udpv = los últimos recibos de sueldo
# it: l'indennità di disoccupazione ogni mese
# term: indennità di disoccupazione → { -naspi } = subsidio de desempleo
f-q8u59 = el { -naspi } cada mes
# it: Entro 68 giorni dalla fine del lavoro.
f-tu2xw = En un máximo de 68 días desde el fin del trabajo.
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identidad digital
f-5c7qt = Entre con SPID o CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = instituto de seguridad social
f-s9wte = INPS desde un teléfono fijo
# it: INPS da cellulare
# term: inps → { -inps } = instituto de seguridad social
f-nv9ta = INPS desde un celular
# it: La [NASpI][1] è un aiuto in denaro. La paga l'[INPS][2] ogni mese.
# note: NASpI è un nome: non si traduce.
# note: [1] = termini/naspi
# note: [2] = termini/inps
# term: naspi → { -naspi } = subsidio de desempleo
# term: inps → { -inps } = instituto de seguridad social
p-9yswy = La [NASpI][1] es una ayuda en dinero. La paga el [instituto de seguridad social (INPS)][2] cada mes.

## A chi è rivolto

# it: A chi ha perso il lavoro **senza volerlo**: [licenziato][1] o con il contratto finito. Vale anche per colf e badanti.
# note: [1] = termini/licenziamento
# term: badanti → { -colf-e-badante } = empleada del hogar y cuidadora
p-9g637 = A quien perdió el trabajo **sin quererlo**: por [despido (licenziamento)][1] o porque terminó el contrato. Vale también para empleadas del hogar y cuidadoras.
# it: Di solito servono almeno 13 settimane di [contributi][1] negli ultimi 4 anni. Hai lasciato da poco un altro lavoro? Chiedi prima al patronato.
# note: [1] = termini/contributi
# term: contributi → { -contributi } = aportes al seguro social
# term: patronato → { -patronato } = oficina de ayuda
p-ezyhk = Normalmente se necesitan al menos 13 semanas de [aportes al seguro social (contributi)][1] en los últimos 4 años. ¿Dejó hace poco otro trabajo? Pregunte antes en una { -patronato }.
# it: Se ti dimetti da solo, di solito non spetta. Ci sono eccezioni, per esempio se non ti pagano o se hai un figlio piccolo.
p-3pdpm = Si renuncia por su cuenta, normalmente no tiene derecho. Hay excepciones, por ejemplo si no le pagan o si tiene un hijo pequeño.

## Come fare

# it: Hai **68 giorni** dalla fine del lavoro. Se chiedi nei primi 8 giorni, perdi meno soldi.
p-nna9a = Tiene **68 días** desde el fin del trabajo. Si la pide en los primeros 8 días, pierde menos dinero.
# it: Prepara i documenti.
# note: voce 1 di 5
l-5g3hf = Prepare los documentos.
# it: Vai a un [patronato][1]. Fa la domanda gratis.
# note: voce 2 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = oficina de ayuda
l-4ewip = Vaya a una [oficina de ayuda (patronato)][1]. Hace la solicitud gratis.
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identidad digital
l-tkpwh = O hágalo por su cuenta en el sitio { $web }, con [SPID o CIE][1].
# it: Entro **15 giorni** dalla domanda vai al [centro per l'impiego][1]. Poi vai a tutti gli appuntamenti. Fai anche i passi che l'INPS ti chiede.
# note: voce 4 di 5
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = oficina de empleo
# term: inps → { -inps } = instituto de seguridad social
l-cjrh8 = En un máximo de **15 días** desde la solicitud vaya a la [oficina de empleo (centro per l'impiego)][1]. Después vaya a todas las citas. Haga también los pasos que el INPS le pide.
# it: Tieni la ricevuta della domanda.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
l-pcmvr = Guarde el recibo de la solicitud.
# it: Per informazioni chiama il { $phone-inps-da-telefono-fisso }. Da un cellulare chiama il { $phone-inps-da-cellulare }: puoi pagare la chiamata.
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = instituto de seguridad social
p-7uw3h = Para información llame al { $phone-inps-da-telefono-fisso }. Desde un celular llame al { $phone-inps-da-cellulare }: puede que pague la llamada.

## Tempi e scadenze

# it: L'aiuto dura la metà delle settimane lavorate negli ultimi 4 anni. Dopo alcuni mesi diventa più basso.
p-vgffp = La ayuda dura la mitad de las semanas trabajadas en los últimos 4 años. Después de algunos meses baja.

## Casi particolari

# it: **Trovi un lavoro?** Dillo subito all'INPS. Se lavori poco, puoi tenere una parte dell'aiuto.
# note: voce 1 di 3
# term: inps → { -inps } = instituto de seguridad social
l-3fmr6 = **¿Encuentra un trabajo?** Avise enseguida al INPS. Si trabaja poco, puede conservar una parte de la ayuda.
# it: **Vai all'estero?** Chiedi prima al patronato: puoi perdere i soldi.
# note: voce 2 di 3
# term: patronato → { -patronato } = oficina de ayuda
l-ymdt2 = **¿Se va al extranjero?** Pregunte antes en el patronato: puede perder el dinero.
# it: **Lavori nei campi, o hai un permesso stagionale?** Le regole e le date sono diverse. Chiedi al patronato.
# note: voce 3 di 3
# term: patronato → { -patronato } = oficina de ayuda
l-fijhs = **¿Trabaja en el campo o tiene un permiso de temporada?** Las reglas y las fechas son diferentes. Pregunte en el patronato.

## Se qualcosa va male

# it: Se qualcosa va male
t-rwjic = Si algo va mal
# it: La domanda è respinta? Il patronato può fare ricorso gratis. Porta la lettera subito.
# term: patronato → { -patronato } = oficina de ayuda
# term: ricorso → { -ricorso } = recurso ante el juez
p-7cghr = ¿Rechazan la solicitud? El patronato puede presentar un recurso gratis. Lleve la carta enseguida.
