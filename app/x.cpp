namespace gatehouse {
}
