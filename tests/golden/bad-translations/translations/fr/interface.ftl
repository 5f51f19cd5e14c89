count-pages = { $count ->
    [one] { $count } page
    [few] { $count } pages
   *[other] { $count } pages
}
